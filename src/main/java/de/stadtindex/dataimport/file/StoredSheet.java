package de.stadtindex.dataimport.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A sheet whose rows stay in the file and are read anew each time. */
record StoredSheet(String name, boolean isHidden, List<String> mergedAreas, RowReader.Source source) implements Sheet {

    StoredSheet {
        mergedAreas = List.copyOf(mergedAreas);
    }

    @Override
    public List<SheetRow> head(int most) {
        List<SheetRow> head = new ArrayList<>();
        try (RowReader reader = source.start()) {
            SheetRow row = most > 0 ? reader.next() : null;
            while (row != null) {
                head.add(row);
                row = head.size() < most ? reader.next() : null;
            }
        }
        return head;
    }

    @Override
    public void forEachRow(Consumer<SheetRow> rows) {
        try (RowReader reader = source.start()) {
            for (SheetRow row = reader.next(); row != null; row = reader.next()) {
                rows.accept(row);
            }
        }
    }
}
