package de.stadtindex.dataimport.file;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param delimiter what parts two cells; neither a quote nor the end of a line
 */
public record TextDialect(Charset charset, char delimiter) {

    public TextDialect {
        if (delimiter == '"' || delimiter == '\r' || delimiter == '\n') {
            throw new IllegalArgumentException("Cells cannot be parted by a quote or the end of a line");
        }
    }
}
