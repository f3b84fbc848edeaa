package de.stadtindex.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture drawn by this program from the pixels of another, and from nothing else of its file. */
record DrawnPicture(BufferedImage image, String mediaType) {

    /** Widest file in pixels. */
    static final int LARGE = 1600;

    /** Width of the smaller file in pixels. */
    static final int SMALL = 640;

    private static final String PNG = "image/png";
    private static final float QUALITY = 0.85f;

    /** Draws the pixels upright and no wider than {@link #LARGE}. */
    static DrawnPicture of(BufferedImage decoded, String mediaType, Orientation orientation) {
        boolean lies = orientation.turnsSideways();
        int width = lies ? decoded.getHeight() : decoded.getWidth();
        int height = lies ? decoded.getWidth() : decoded.getHeight();
        BufferedImage upright = canvas(width, height, mediaType);
        draw(decoded, upright, orientation.transform(decoded.getWidth(), decoded.getHeight()));
        return new DrawnPicture(upright, mediaType).atMost(LARGE);
    }

    /** The same, no wider than this many pixels; halved step by step, so that fine patterns stay calm. */
    DrawnPicture atMost(int widest) {
        if (width() <= widest) {
            return this;
        }
        int next = Math.max(widest, (width() + 1) / 2);
        double scale = (double) next / width();
        BufferedImage smaller = canvas(next, Math.max(1, (int) Math.round(height() * scale)), mediaType);
        AffineTransform shrink = AffineTransform.getScaleInstance(scale, (double) smaller.getHeight() / height());
        draw(image, smaller, shrink);
        return new DrawnPicture(smaller, mediaType).atMost(widest);
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    byte[] bytes() {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!mediaType.equals(PNG)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage canvas(int width, int height, String mediaType) {
        int type = mediaType.equals(PNG) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(width, height, type);
    }

    private static void draw(BufferedImage from, BufferedImage onto, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        if (!onto.getColorModel().hasAlpha()) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, how, null);
        pen.dispose();
    }
}
