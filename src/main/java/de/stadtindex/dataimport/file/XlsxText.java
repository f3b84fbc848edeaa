package de.stadtindex.dataimport.file;

import javax.xml.stream.XMLStreamException;

/** Reads the texts of an XLSX workbook, plain or in pieces of different type. */
final class XlsxText {

    private final XmlPart xml;
    private final CellText text = new CellText();

    XlsxText(XmlPart xml) {
        this.xml = xml;
    }

    /** The text of the current element, which is left; how to pronounce it is no part of it. */
    String read() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "r" -> {}
                default -> xml.skip();
            }
        }
        return text.take();
    }
}
