package de.stadtindex.dataimport.file;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of an OpenDocument spreadsheet. */
final class OdsCells {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private final XmlPart xml;
    private final CellText text = new CellText();

    OdsCells(XmlPart xml) {
        this.xml = xml;
    }

    /** The cell whose tag was just opened; leaves it. */
    Cell read() throws XMLStreamException {
        boolean isFormula = xml.attribute("formula") != null;
        boolean isError = xml.attribute(EXTENSION, "value-type").equals("error");
        String type = xml.attribute(OFFICE, "value-type");
        String value = xml.attribute(OFFICE, "value");
        String truth = xml.attribute(OFFICE, "boolean-value");
        String string = xml.attribute(OFFICE, "string-value");
        String shown = shown();
        if (isError || (isFormula && isErrorSign(shown))) {
            return new Cell(Cell.Kind.ERROR, shown);
        }
        Cell cell = switch (type) {
            case "float", "percentage", "currency" -> PlainNumber.cell(value);
            case "boolean" -> Cell.text(truth.toUpperCase(Locale.ROOT));
            default -> Cell.text(shown.isEmpty() ? string : shown);
        };
        return isFormula ? new Cell(Cell.Kind.FORMULA, cell.text()) : cell;
    }

    /** What is drawn in the cell, its paragraphs as lines; remarks and pictures are no part of it. */
    private String shown() throws XMLStreamException {
        int depth = xml.depth();
        boolean isFirst = true;
        while (xml.nextWithin(depth)) {
            if (!xml.name().equals("p")) {
                xml.skip();
                continue;
            }
            text.append('\n', isFirst ? 0 : 1);
            isFirst = false;
            readParagraph();
        }
        return text.take().strip();
    }

    private void readParagraph() throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextText(depth, text)) {
            switch (xml.name()) {
                case "s" -> text.append(' ', spaces());
                case "tab" -> text.append('\t', 1);
                case "line-break" -> text.append('\n', 1);
                case "annotation", "note", "frame", "ruby-text" -> xml.skip();
                default -> {}
            }
        }
    }

    private int spaces() {
        String written = xml.attribute("c");
        return written == null ? 1 : Integer.parseInt(written);
    }

    private static boolean isErrorSign(String shown) {
        return shown.startsWith("#") || shown.startsWith("Err:");
    }
}
