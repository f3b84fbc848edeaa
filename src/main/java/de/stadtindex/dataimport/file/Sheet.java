package de.stadtindex.dataimport.file;

import java.util.List;
import java.util.function.Consumer;

/** One table of a file: a sheet of a spreadsheet, or the only table of a text file. May be read several times. */
public interface Sheet {

    /** As the file names it; the file's own name where it has no sheets. */
    String name();

    /** Whether the file hides this sheet from whoever opens it. */
    boolean isHidden();

    /** Where several cells are drawn as one, written as spreadsheets do: {@code A1:C1}. */
    List<String> mergedAreas();

    /** The first rows that hold anything, at most so many. */
    List<SheetRow> head(int most);

    /** Hands over every row that holds anything, in order, without keeping them. Errors with {@link FileRefusedException}. */
    void forEachRow(Consumer<SheetRow> rows);
}
