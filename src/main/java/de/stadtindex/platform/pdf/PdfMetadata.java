package de.stadtindex.platform.pdf;

import de.stadtindex.platform.markup.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a document says about itself, twice as the standards ask: for old programs, and as XMP with the standards it keeps. */
final class PdfMetadata {

    private static final String PRODUCER = "Stadtindex";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";

    private final PdfFrame frame;
    private final ZonedDateTime created;

    PdfMetadata(PdfFrame frame, Instant now, ZoneId zone) {
        this.frame = frame;
        this.created = now.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    }

    void writeTo(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(frame.title());
        information.setSubject(frame.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(created));
        document.setDocumentInformation(information);
        byte[] packet = packet().getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    private String packet() {
        Markup xmp = new Markup();
        xmp.open("x:xmpmeta").with("xmlns:x", "adobe:ns:meta/");
        xmp.open("rdf:RDF").with("xmlns:rdf", RDF);
        describe(xmp);
        extension(xmp);
        xmp.close("rdf:RDF").close("x:xmpmeta");
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + xmp + "<?xpacket end=\"w\"?>";
    }

    private void describe(Markup xmp) {
        xmp.open("rdf:Description").with("rdf:about", "");
        xmp.with("xmlns:dc", "http://purl.org/dc/elements/1.1/").with("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
        xmp.with("xmlns:xmp", "http://ns.adobe.com/xap/1.0/").with("xmlns:pdfuaid", PDFUA);
        xmp.with("xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        text(xmp, "pdfaid:part", "2");
        text(xmp, "pdfaid:conformance", "A");
        text(xmp, "pdfuaid:part", "1");
        text(xmp, "pdf:Producer", PRODUCER);
        text(xmp, "xmp:CreateDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created));
        text(xmp, "dc:format", "application/pdf");
        localised(xmp, "dc:title", frame.title());
        localised(xmp, "dc:description", frame.subject());
        xmp.close("rdf:Description");
    }

    /** Tells archives what the entry about PDF/UA means, which their standard does not know. */
    private static void extension(Markup xmp) {
        xmp.open("rdf:Description").with("rdf:about", "");
        xmp.with("xmlns:pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
        xmp.with("xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#");
        xmp.with("xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
        xmp.open("pdfaExtension:schemas").open("rdf:Bag");
        xmp.open("rdf:li").with("rdf:parseType", "Resource");
        text(xmp, "pdfaSchema:schema", "PDF/UA identification schema");
        text(xmp, "pdfaSchema:namespaceURI", PDFUA);
        text(xmp, "pdfaSchema:prefix", "pdfuaid");
        xmp.open("pdfaSchema:property").open("rdf:Seq");
        xmp.open("rdf:li").with("rdf:parseType", "Resource");
        text(xmp, "pdfaProperty:name", "part");
        text(xmp, "pdfaProperty:valueType", "Integer");
        text(xmp, "pdfaProperty:category", "internal");
        text(xmp, "pdfaProperty:description", "Part of ISO 14289 that the document keeps");
        xmp.close("rdf:li").close("rdf:Seq").close("pdfaSchema:property").close("rdf:li");
        xmp.close("rdf:Bag").close("pdfaExtension:schemas").close("rdf:Description");
    }

    private static void localised(Markup xmp, String element, String text) {
        xmp.open(element).open("rdf:Alt").open("rdf:li").with("xml:lang", "x-default");
        xmp.text(text).close("rdf:li").close("rdf:Alt").close(element);
    }

    private static void text(Markup xmp, String element, String text) {
        xmp.open(element).text(text).close(element);
    }
}
