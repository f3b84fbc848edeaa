package de.stadtindex.dataimport.file;

import java.nio.charset.Charset;

/** How a text file is written. */
public record TextDialect(Charset charset, char delimiter) {}
