package de.stadtindex.article;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pixels of a picture: how many there are before any is decoded, and one picture at a time. */
final class PictureReader {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int JPEG_BEGIN = 0xFFD8FF;
    private static final int PNG_BEGIN = 0x89504E;

    /** Two large pictures at once need more memory than the portal should take. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private PictureReader() {}

    /**
     * Reads a picture.
     *
     * @throws PictureRefusedException when it is none, or too large
     */
    static DrawnPicture read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new PictureRefusedException(PictureRefusal.TOO_LARGE);
        }
        String format = format(file);
        Orientation orientation = format.equals("jpeg") ? Orientation.ofJpeg(file) : Orientation.UPRIGHT;
        ONE_AT_A_TIME.lock();
        try {
            return DrawnPicture.of(decode(file, format), "image/" + format, orientation);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** By its first bytes, whatever its name says. */
    private static String format(byte[] file) {
        int begin = file.length < 3 ? 0 : ((file[0] & 0xFF) << 16) | ((file[1] & 0xFF) << 8) | (file[2] & 0xFF);
        return switch (begin) {
            case JPEG_BEGIN -> "jpeg";
            case PNG_BEGIN -> "png";
            default -> throw new PictureRefusedException(PictureRefusal.FORMAT);
        };
    }

    /** Whatever a reader of pictures stumbles over in a broken file, it is the file's fault. */
    private static BufferedImage decode(byte[] file, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            if ((long) width * reader.getHeight(0) > MOST_PIXELS) {
                throw new PictureRefusedException(PictureRefusal.TOO_MANY_PIXELS);
            }
            return reader.read(0, sparsely(reader, Math.min(width, reader.getHeight(0))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException _) {
            throw new PictureRefusedException(PictureRefusal.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** Leaves out pixels that would not be seen at the largest width, which halves the memory at least. */
    private static ImageReadParam sparsely(ImageReader reader, int shorterSide) {
        int step = Math.max(1, shorterSide / (2 * DrawnPicture.LARGE));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }
}
