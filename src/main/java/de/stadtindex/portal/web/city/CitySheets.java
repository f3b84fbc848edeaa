package de.stadtindex.portal.web.city;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.pdf.PdfDocuments;
import de.stadtindex.platform.pdf.PdfFrame;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.visit.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet of a city: its page, to be printed or handed on. */
@Component
class CitySheets {

    static final String ENDING = ".pdf";

    private final CityPages pages;
    private final PdfDocuments documents;

    CitySheets(CityPages pages, PdfDocuments documents) {
        this.pages = pages;
        this.documents = documents;
    }

    /**
     * What the template of the sheet reads.
     *
     * @param address where the figures stand and never change, with scheme and host
     */
    record Sheet(CityPage city, String address) {}

    /** The document; the origin is scheme and host of the portal. */
    byte[] document(Visit visit, Found found, String origin) {
        CityPage page = pages.page(visit, found.city(), found.history());
        Sheet sheet = new Sheet(page, origin + page.provenance().href());
        return documents.render("print/city", sheet, frame(visit, page));
    }

    /** What the document is called where it is kept: {@code darmstadt-2025.1.pdf}. */
    String fileName(Visit visit, Found found) {
        return found.city().slug() + "-" + visit.state().newest().number() + ENDING;
    }

    private static PdfFrame frame(Visit visit, CityPage page) {
        Words words = visit.words();
        return new PdfFrame(
                visit.language(),
                words.say("city.sheet.title", page.name(), page.provenance().text()),
                page.sentences().getFirst(),
                notice(words, visit.state().preview()));
    }

    private static @Nullable String notice(Words words, @Nullable VersionNumber preview) {
        return preview == null ? null : words.say("preview.banner", preview.toString());
    }
}
