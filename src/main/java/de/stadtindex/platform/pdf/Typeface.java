package de.stadtindex.platform.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of documents. Its outlines are read here, because the machine is asked for no font. */
final class Typeface {

    /** For running text. */
    static final Typeface REGULAR = new Typeface("/fonts/Inter-Regular.ttf");

    /** For headings and what shall be seen first. */
    static final Typeface BOLD = new Typeface("/fonts/Inter-SemiBold.ttf");

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String path) {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(path))) {
            this.file = stream.readAllBytes();
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] file() {
        return file;
    }

    /** The outline of a text that begins at the origin, y downwards. */
    synchronized Path2D outline(String text, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            Path2D outline = new GeneralPath();
            double pen = 0;
            for (int character : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                append(outline, glyph, new AffineTransform(scale, 0, 0, -scale, pen, 0));
                pen += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text runs, in the unit of the size. */
    synchronized double width(String text, double size) {
        try {
            double width = 0;
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Path2D outline, int glyph, AffineTransform placed) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
            outline.append(data.getPath().getPathIterator(placed), false);
        }
    }
}
