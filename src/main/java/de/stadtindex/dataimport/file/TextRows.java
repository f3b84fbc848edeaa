package de.stadtindex.dataimport.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads the records of a text file. */
final class TextRows extends RowReader {

    private final CsvReader<SheetRow> reader;
    private final Iterator<SheetRow> records;

    TextRows(byte[] content, TextDialect dialect, int mostColumns) {
        Reader text = new PlainTextReader(new InputStreamReader(new ByteArrayInputStream(content), dialect.charset()));
        reader = parser(dialect.delimiter())
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * CellText.MOST_CHARACTERS)
                .build(new RecordCells(new RowCells(mostColumns)), text);
        records = reader.iterator();
    }

    /** A parser that takes records of any width. */
    static CsvReader.CsvReaderBuilder parser(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    @Override
    @Nullable
    SheetRow read() {
        while (records.hasNext()) {
            SheetRow row = records.next();
            if (!row.cells().isEmpty() && !TextDelimiter.isNamedIn(row)) {
                return row;
            }
        }
        return null;
    }

    @Override
    void release() throws IOException {
        reader.close();
    }

    /** Makes rows of records without a list of their fields in between. */
    private static final class RecordCells extends AbstractBaseCsvCallbackHandler<SheetRow> {

        private final RowCells cells;

        RecordCells(RowCells cells) {
            this.cells = cells;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            if (length > CellText.MOST_CHARACTERS) {
                throw new FileRefusedException(FileRefusal.DAMAGED);
            }
            if (length > 0) {
                cells.put(index + 1, Cell.text(new String(buffer, offset, length)));
            }
        }

        @Override
        protected SheetRow buildRecord() {
            return new SheetRow(Math.toIntExact(getStartingLineNumber()), cells.take());
        }
    }
}
