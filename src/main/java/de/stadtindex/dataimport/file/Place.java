package de.stadtindex.dataimport.file;

/**
 * Where something stands in a file.
 *
 * @param sheet name of the sheet, of the file itself where it has no sheets; empty where the fault concerns the whole file
 * @param row counted from 1 as a spreadsheet or an editor does; 0 where the fault is not in one row
 * @param column counted from 1; 0 where the fault is not in one column
 * @param header what the header says above that column; empty where it says nothing
 */
public record Place(String sheet, int row, int column, String header) {

    /** The file as a whole. */
    public static final Place FILE = new Place("", 0, 0, "");

    /** A sheet as a whole. */
    public static Place sheet(String sheet) {
        return new Place(sheet, 0, 0, "");
    }

    /** The column as spreadsheets name it: {@code A}, {@code AB}; empty where there is none. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
