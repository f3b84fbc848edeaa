package de.stadtindex.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files of pictures, red on their left and blue on their right side. */
public final class SamplePictures {

    private static final int AFTER_START = 2;

    private SamplePictures() {}

    public static byte[] jpeg(int width, int height) throws IOException {
        return file(width, height, "jpeg");
    }

    static byte[] png(int width, int height) throws IOException {
        return file(width, height, "png");
    }

    /** A JPEG file as a camera writes it, which notes how it was held and something else. */
    static byte[] withExif(byte[] jpeg, int orientation, String note) {
        byte[] text = note.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + text.length;
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 2 + length);
        whole.put(jpeg, 0, AFTER_START);
        whole.putShort((short) 0xFFE1).putShort((short) length);
        whole.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        whole.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        whole.putShort((short) orientation).putShort((short) 0).putInt(0).put(text);
        whole.put(jpeg, AFTER_START, jpeg.length - AFTER_START);
        return whole.array();
    }

    private static byte[] file(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
