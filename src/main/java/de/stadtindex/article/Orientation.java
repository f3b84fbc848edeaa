package de.stadtindex.article;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its files say (EXIF).
 *
 * @param code 1 to 8; 1 for upright
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MARKER = 0xFF;
    private static final int FIRST_SEGMENT = 2;
    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final long EXIF_HEADER = 0x457869660000L;
    private static final int HEADER_LENGTH = 6;
    private static final int TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;
    private static final int SIDEWAYS = 5;
    private static final int LAST = 8;

    /** What a JPEG file says; upright where it says nothing that makes sense. */
    static Orientation ofJpeg(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = FIRST_SEGMENT;
        while (at + 4 <= file.length && (file[at] & MARKER) == MARKER) {
            int kind = file[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (kind == START_OF_SCAN || length < 2 || at + 2 + length > file.length) {
                return UPRIGHT;
            }
            if (kind == EXIF && isExif(bytes, at + 4, length)) {
                return ofTiff(bytes.slice(at + 4 + HEADER_LENGTH, length - 2 - HEADER_LENGTH));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer bytes, int at, int length) {
        return length >= 2 + HEADER_LENGTH + LAST && bytes.getLong(at) >>> 16 == EXIF_HEADER;
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < LAST || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int index = 0; index < entries; index++) {
            int entry = directory + 2 + index * ENTRY_LENGTH;
            if (entry + ENTRY_LENGTH > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int code = tiff.getShort(entry + 8) & 0xFFFF;
                return code >= 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turnsSideways() {
        return code >= SIDEWAYS;
    }

    /** Brings a picture of this width and height into upright position. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
