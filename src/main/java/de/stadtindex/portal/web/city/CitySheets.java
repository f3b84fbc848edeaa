package de.stadtindex.portal.web.city;

import de.stadtindex.platform.pdf.PdfDocuments;
import de.stadtindex.platform.pdf.PdfFrame;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.visit.web.Visit;
import org.springframework.stereotype.Component;

/** Makes the sheet of a city: its page, to be printed or handed on. */
@Component
class CitySheets {

    private final CityPages pages;
    private final CityView.Maker views;
    private final PdfDocuments documents;

    CitySheets(CityPages pages, CityView.Maker views, PdfDocuments documents) {
        this.pages = pages;
        this.views = views;
        this.documents = documents;
    }

    /** The document; the origin is scheme and host of the portal. */
    byte[] document(Visit visit, Found found, String origin) {
        CityPage page = pages.page(views.of(visit, found));
        PdfFrame frame = new PdfFrame(
                visit.language(),
                origin,
                visit.words()
                        .say("city.sheet.title", page.name(), page.provenance().text()),
                page.sentences().getFirst(),
                visit.embargo());
        return documents.render("print/city", page, frame);
    }

    /** What the document is called where it is kept: {@code darmstadt-2025.1}. */
    String name(Visit visit, Found found) {
        return found.city().slug() + "-" + visit.state().newest().number();
    }
}
