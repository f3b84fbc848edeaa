package de.stadtindex.opendata.web.sitemap;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds sitemaps against the schema of the protocol. */
final class SitemapSchema {

    private SitemapSchema() {}

    /** What the schema forbids in it; empty when all is well. */
    static List<String> violations(String sitemap) {
        List<String> found = new ArrayList<>();
        try {
            Validator validator = schema().newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException violation) {
                    found.add(violation.getLineNumber() + ": " + violation.getMessage());
                }
            });
            validator.validate(new StreamSource(new StringReader(sitemap)));
        } catch (SAXException broken) {
            found.add(broken.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Stream.of("xhtml-link.xsd", "sitemap.xsd")
                        .map(name -> new StreamSource(SitemapSchema.class.getResourceAsStream("/sitemap/" + name)))
                        .toArray(Source[]::new));
    }
}
