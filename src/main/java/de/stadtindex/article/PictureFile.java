package de.stadtindex.article;

/** A file of a picture, ready to be sent. */
public final class PictureFile {

    private final String mediaType;
    private final byte[] bytes;

    PictureFile(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
