package de.stadtindex.platform.drawing;

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

/**
 * A font of documents and pictures. Its outlines are read here, because the machine is asked for no font. Its letters are as
 * wide as those of Arial and Helvetica, so that a drawing looks the same where its texts are set anew.
 */
public final class Typeface {

    /** The name of the font, and of those that take its place, for whatever sets texts itself. */
    public static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    /** For running text. */
    public static final Typeface REGULAR = new Typeface("/liberation/LiberationSans-Regular.ttf");

    /** For headings and what shall be seen first. */
    public static final Typeface BOLD = new Typeface("/liberation/LiberationSans-Bold.ttf");

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

    /** The file of the font. */
    public byte[] file() {
        return file.clone();
    }

    /** The outline of a text that begins at the origin, y downwards. */
    public synchronized Path2D outline(String text, double size) {
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
    public synchronized double width(String text, double size) {
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
