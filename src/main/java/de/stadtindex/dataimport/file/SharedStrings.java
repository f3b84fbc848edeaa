package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of an XLSX workbook, which keeps them apart from its sheets; each is one cell that many places share. */
final class SharedStrings {

    private static final long MOST_BYTES = 64L << 20;

    private final List<Cell> cells = new ArrayList<>();

    /** No texts: the workbook has none, or all in its sheets. */
    SharedStrings() {}

    SharedStrings(XmlPart part) throws XMLStreamException {
        Allowance allowance = new Allowance(MOST_BYTES);
        XlsxText text = new XlsxText(part);
        while (part.next()) {
            if (part.isStart() && part.name().equals("si")) {
                cells.add(Cell.text(allowance.keep(text.read())));
            }
        }
    }

    /** The text of that number, counted from 0; errors with IndexOutOfBoundsException or NumberFormatException. */
    Cell get(String index) {
        return cells.get(Integer.parseInt(index));
    }

    static SharedStrings of(Archive archive, String part) throws IOException, XMLStreamException {
        try (XmlPart xml = new XmlPart(archive.open(part))) {
            return new SharedStrings(xml);
        }
    }
}
