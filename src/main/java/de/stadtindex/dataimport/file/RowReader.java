package de.stadtindex.dataimport.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet, one after the other; every way in which that can fail ends in a refusal. */
abstract class RowReader implements Closeable {

    /** The next row that holds anything; null after the last. */
    final @Nullable SheetRow next() {
        try {
            return read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.of(e);
        }
    }

    /** As {@link #next()}, with the exceptions of the parser underneath. */
    abstract @Nullable SheetRow read() throws IOException, XMLStreamException;

    /** The merged areas met so far: all of them after the last row. */
    List<String> mergedAreas() {
        return List.of();
    }

    @Override
    public final void close() {
        try {
            release();
        } catch (IOException | XMLStreamException e) {
            throw Refusals.of(e);
        }
    }

    /** Gives back what the parser holds. */
    abstract void release() throws IOException, XMLStreamException;

    /** Begins to read a sheet from its first row on. */
    @FunctionalInterface
    interface Source {

        RowReader open() throws IOException, XMLStreamException;

        /** Errors with {@link FileRefusedException} alone. */
        default RowReader start() {
            try {
                return open();
            } catch (IOException | XMLStreamException | RuntimeException e) {
                throw Refusals.of(e);
            }
        }
    }
}
