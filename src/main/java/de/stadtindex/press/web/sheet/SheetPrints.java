package de.stadtindex.press.web.sheet;

import de.stadtindex.platform.pdf.PdfDocuments;
import de.stadtindex.platform.pdf.PdfFrame;
import de.stadtindex.visit.web.Visit;
import org.springframework.stereotype.Component;

/** Makes documents of statement sheets, to be handed on in a press office. */
@Component
class SheetPrints {

    private final PdfDocuments documents;

    SheetPrints(PdfDocuments documents) {
        this.documents = documents;
    }

    /** The document; the origin is scheme and host of the portal. */
    byte[] document(Visit visit, SheetPage page, String origin) {
        PdfFrame frame = new PdfFrame(
                visit.language(),
                origin,
                page.title() + " – " + page.provenance().text(),
                page.statements().stream()
                        .findFirst()
                        .map(SheetPage.Line::sentence)
                        .orElseGet(() -> visit.words().say("sheet.none")),
                visit.embargo());
        return documents.render("print/sheet", page, frame);
    }
}
