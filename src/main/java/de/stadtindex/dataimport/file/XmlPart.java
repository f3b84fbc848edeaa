package de.stadtindex.dataimport.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part of a spreadsheet, read tag by tag: without DTD, without entities, within bounds. */
final class XmlPart implements Closeable {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_BYTES_OF_AN_EVENT = 1 << 18;
    private static final int MOST_BYTES_OF_NAMES = 1 << 20;

    /** Limits of the JDK that count each ampersand of a long table; without a DTD there is nothing else to count. */
    private static final List<String> UNBOUNDED = List.of(
            "jdk.xml.entityExpansionLimit", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private final MeteredStream source;
    private final XMLStreamReader reader;
    private final Allowance namesAllowed = new Allowance(MOST_BYTES_OF_NAMES);
    private final Set<String> names = new HashSet<>();
    private final CellText text = new CellText();
    private int depth;

    /** For a part in UTF-8, as all spreadsheets are written; the parser would print what it thinks of other bytes. */
    XmlPart(MeteredStream source) throws XMLStreamException {
        this.source = source;
        source.allow(MOST_BYTES_OF_AN_EVENT);
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        reader = factory().createXMLStreamReader(new PlainTextReader(new InputStreamReader(source, utf8)));
    }

    /** Goes on to the next tag; false at the end of the part. */
    boolean next() throws XMLStreamException {
        int event;
        do {
            event = step();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the next tag and says whether it opens an element within the one of that depth, which else is left. */
    boolean nextWithin(int outerDepth) throws XMLStreamException {
        while (next()) {
            if (depth < outerDepth) {
                return false;
            }
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the current tag without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return depth;
    }

    /** The attribute of that name, whatever its prefix; null where there is none. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The attribute of that name, whatever its prefix; errors with {@link FileRefusedException} where there is none. */
    String required(String name) {
        String value = attribute(name);
        if (value == null) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        return value;
    }

    /** The attribute of that name in that namespace; empty where there is none. */
    String attribute(String namespace, String name) {
        String value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    /** Leaves the current element and whatever is in it. */
    void skip() throws XMLStreamException {
        leave(depth);
    }

    /** Leaves the element of that depth and whatever is in it. */
    void leave(int outerDepth) throws XMLStreamException {
        while (depth >= outerDepth && step() != XMLStreamConstants.END_DOCUMENT) {}
    }

    /** The text of the current element without that of elements in it; leaves it. */
    String text() throws XMLStreamException {
        text(text);
        return text.take();
    }

    /** Appends the text of the current element without that of elements in it; leaves it. */
    void text(CellText to) throws XMLStreamException {
        int outerDepth = depth;
        while (nextText(outerDepth, to)) {
            skip();
        }
    }

    /** Appends the text up to the next tag that opens within the element of that depth; false where that is left. */
    boolean nextText(int outerDepth, CellText to) throws XMLStreamException {
        while (depth >= outerDepth) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {}
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private int step() throws XMLStreamException {
        source.allow(MOST_BYTES_OF_AN_EVENT);
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("No part of a spreadsheet has entities of its own");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember(reader.getPITarget());
            default -> {}
        }
        return event;
    }

    private void open() throws XMLStreamException {
        if (++depth > MOST_DEPTH) {
            throw new XMLStreamException("Elements are nested too deeply");
        }
        remember(reader.getLocalName());
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            remember(reader.getAttributeLocalName(i));
        }
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            remember(String.valueOf(reader.getNamespacePrefix(i)));
            remember(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    /** The parser keeps every name it meets until the end: a part made of ever new ones is refused. */
    private void remember(String name) {
        if (names.add(name)) {
            namesAllowed.keep(name);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        UNBOUNDED.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }
}
