package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet of an XLSX workbook in the order of the file. */
final class XlsxRows extends RowReader {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_MERGED_AREAS = 1_000;

    private final XmlPart xml;
    private final XlsxCells reading;
    private final RowCells cells;
    private final List<String> mergedAreas = new ArrayList<>();
    private int number;

    XlsxRows(XmlPart xml, SharedStrings strings, int mostColumns) {
        this.xml = xml;
        reading = new XlsxCells(xml, strings);
        cells = new RowCells(mostColumns);
    }

    @Override
    @Nullable
    SheetRow read() throws XMLStreamException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "worksheet", "sheetData", "mergeCells" -> {}
                case "row" -> {
                    readRow();
                    if (!cells.isEmpty()) {
                        return new SheetRow(number, cells.take());
                    }
                }
                case "mergeCell" -> readMergedArea();
                default -> xml.skip();
            }
        }
        return null;
    }

    @Override
    List<String> mergedAreas() {
        return mergedAreas;
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    private void readRow() throws XMLStreamException {
        String written = xml.attribute("r");
        number = written == null ? number + 1 : Integer.parseInt(written);
        if (number < 1 || number > MOST_ROWS) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        int depth = xml.depth();
        int column = 0;
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : CellReference.column(reference);
                cells.put(column, reading.read());
            } else {
                xml.skip();
            }
        }
    }

    private void readMergedArea() throws XMLStreamException {
        String area = xml.attribute("ref");
        if (area != null && mergedAreas.size() < MOST_MERGED_AREAS) {
            mergedAreas.add(CellReference.area(area));
        }
        xml.skip();
    }
}
