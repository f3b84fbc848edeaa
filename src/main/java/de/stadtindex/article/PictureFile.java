package de.stadtindex.article;

/** A file of a picture, ready to be sent. */
public record PictureFile(String mediaType, byte[] bytes) {

    public PictureFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
