package de.stadtindex.platform.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws our own charts into documents as lines and outlines. It knows the few elements {@code chart} writes and nothing else
 * of SVG, so there is no script, no reference and no font of the machine that a picture could reach.
 */
final class ChartDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element picture, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new ChartPicture(picture, cssWidth, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Charts have the fonts of all documents.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("Charts have the fonts of all documents");
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> stream, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("Charts have the fonts of all documents");
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
