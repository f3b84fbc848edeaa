package de.stadtindex.dataimport.file;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Opens text files. */
final class TextFile {

    private static final int SAMPLE = 1 << 16;

    private TextFile() {}

    /**
     * The file with its only table.
     *
     * @param chosen how a person says it is written; null where nobody did
     */
    static TableFile open(String name, byte[] content, FileLimits limits, @Nullable TextDialect chosen) {
        Charset charset = chosen == null ? TextCharset.of(content) : chosen.charset();
        String start = start(content, charset);
        if (Signature.isMarkup(start)) {
            throw new FileRefusedException(FileRefusal.NOT_A_TABLE);
        }
        TextDialect dialect = chosen == null ? new TextDialect(charset, TextDelimiter.of(start)) : chosen;
        Survey survey = new Survey(limits);
        survey.add(name, false, () -> new TextRows(content, dialect, limits.columns()));
        return new TableFile(FileFormat.TEXT, dialect, survey.sheets());
    }

    private static String start(byte[] content, Charset charset) {
        String start = new String(content, 0, Math.min(content.length, SAMPLE), charset);
        return start.startsWith("\uFEFF") ? start.substring(1) : start;
    }
}
