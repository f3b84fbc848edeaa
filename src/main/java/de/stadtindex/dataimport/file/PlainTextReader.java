package de.stadtindex.dataimport.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes a text on without the mark at its start, and refuses what no text contains. */
final class PlainTextReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char END_OF_OLD_FILES = '\u001A';

    private boolean isStarted;

    PlainTextReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            if (buffer[at] < ' ' && isForeign(buffer[at])) {
                throw new FileRefusedException(FileRefusal.NOT_A_TABLE);
            }
        }
        if (!isStarted && read > 0) {
            isStarted = true;
            return buffer[offset] == BYTE_ORDER_MARK ? withoutFirst(buffer, offset, read) : read;
        }
        return read;
    }

    private int withoutFirst(char[] buffer, int offset, int read) throws IOException {
        if (read == 1) {
            return read(buffer, offset, 1);
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        return read - 1;
    }

    private static boolean isForeign(char control) {
        return (control < '\t' || control > '\r') && control != END_OF_OLD_FILES;
    }
}
