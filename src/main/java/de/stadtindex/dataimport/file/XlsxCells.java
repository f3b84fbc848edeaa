package de.stadtindex.dataimport.file;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet of an XLSX workbook. */
final class XlsxCells {

    private final XmlPart xml;
    private final SharedStrings strings;
    private final XlsxText text;

    XlsxCells(XmlPart xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
        text = new XlsxText(xml);
    }

    /** The cell whose tag was just opened; leaves it. */
    Cell read() throws XMLStreamException {
        String type = xml.attribute("t");
        int depth = xml.depth();
        boolean isFormula = false;
        Cell cell = Cell.BLANK;
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "v" -> cell = value(type, xml.text());
                case "is" -> cell = Cell.text(text.read());
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return isFormula && cell.kind() != Cell.Kind.ERROR ? new Cell(Cell.Kind.FORMULA, cell.text()) : cell;
    }

    private Cell value(@Nullable String type, String written) {
        return switch (type) {
            case "s" -> strings.get(written);
            case "str", "inlineStr", "d" -> Cell.text(written);
            case "b" -> Cell.text(written.equals("0") ? "FALSE" : "TRUE");
            case "e" -> new Cell(Cell.Kind.ERROR, written);
            case null, default -> PlainNumber.cell(written);
        };
    }
}
