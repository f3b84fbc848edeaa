package de.stadtindex.dataimport.file;

/** The kinds of files that can be read; told from the content, never from the name. */
public enum FileFormat {
    /** Text with one record a line, parted by a comma, semicolon, bar or tab. */
    TEXT,
    /** Office Open XML workbook. */
    XLSX,
    /** OpenDocument spreadsheet. */
    ODS
}
