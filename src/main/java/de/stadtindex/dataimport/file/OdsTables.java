package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads an OpenDocument spreadsheet, whose tables all stand in one part: table by table, and the rows of each. */
final class OdsTables extends RowReader {

    private static final long MOST_BYTES_OF_STYLES = 1 << 20;

    private final XmlPart xml;
    private final int mostColumns;
    private final Set<String> hidingStyles = new HashSet<>();
    private final Allowance allowance = new Allowance(MOST_BYTES_OF_STYLES);
    private String name = "";
    private boolean isHidden;
    private int depth;
    private @Nullable OdsRows rows;

    OdsTables(XmlPart xml, int mostColumns) {
        this.xml = xml;
        this.mostColumns = mostColumns;
    }

    /** Goes on to the next table, whether the rows of the current one were read or not; false after the last. */
    boolean nextTable() throws XMLStreamException {
        if (rows != null) {
            xml.leave(depth);
            rows = null;
        }
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "document-content", "automatic-styles", "body", "spreadsheet" -> {}
                case "style" -> readStyle();
                case "table" -> {
                    beginTable();
                    return true;
                }
                default -> xml.skip();
            }
        }
        return false;
    }

    /** The name of the current table. */
    String name() {
        return name;
    }

    boolean isHidden() {
        return isHidden;
    }

    @Override
    @Nullable
    SheetRow read() throws XMLStreamException {
        return rows == null ? null : rows.next();
    }

    @Override
    List<String> mergedAreas() {
        return rows == null ? List.of() : rows.mergedAreas();
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    private void beginTable() {
        name = xml.required("name");
        String style = xml.attribute("style-name");
        isHidden = style != null && hidingStyles.contains(style);
        depth = xml.depth();
        rows = new OdsRows(xml, mostColumns);
    }

    private void readStyle() throws XMLStreamException {
        String style = xml.required("name");
        int outerDepth = xml.depth();
        while (xml.nextWithin(outerDepth)) {
            if (xml.name().equals("table-properties") && "false".equals(xml.attribute("display"))) {
                hidingStyles.add(allowance.keep(style));
            }
        }
    }
}
