package de.stadtindex.dataimport.file;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Opens whatever file a person hands in. What it returns has been read to its end once, within the limits: no later
 * reading of the same file is refused.
 */
public final class TableFiles {

    private TableFiles() {}

    /**
     * Opens a file.
     *
     * @param name of the file, by which the table of a text file is known; it says nothing about the format
     * @throws FileRefusedException where it cannot or must not be read
     */
    public static TableFile open(String name, byte[] content, FileLimits limits) {
        return opened(name, content, limits, null);
    }

    /** Opens a file of which a person has said how it is written, which counts for text files alone. */
    public static TableFile open(String name, byte[] content, FileLimits limits, TextDialect chosen) {
        return opened(name, content, limits, chosen);
    }

    private static TableFile opened(String name, byte[] content, FileLimits limits, @Nullable TextDialect chosen) {
        refuseBySize(content, limits);
        try {
            if (Signature.isZip(content)) {
                return spreadsheet(new Archive(content, limits.unpackedBytes()), limits);
            }
            refuseForeign(content);
            return TextFile.open(name, content, limits, chosen);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.of(e);
        }
    }

    private static void refuseBySize(byte[] content, FileLimits limits) {
        if (content.length == 0) {
            throw new FileRefusedException(FileRefusal.EMPTY);
        }
        if (content.length > limits.bytes()) {
            throw new FileRefusedException(FileRefusal.TOO_LARGE);
        }
    }

    private static void refuseForeign(byte[] content) {
        if (Signature.isOle2(content) && Signature.holdsEncryptedPackage(content)) {
            throw new FileRefusedException(FileRefusal.ENCRYPTED);
        }
        if (Signature.isOle2(content) || Signature.isForeign(content)) {
            throw new FileRefusedException(FileRefusal.NOT_A_TABLE);
        }
    }

    private static TableFile spreadsheet(Archive archive, FileLimits limits) throws IOException, XMLStreamException {
        if (archive.has(XlsxFile.WORKBOOK)) {
            return new TableFile(FileFormat.XLSX, null, XlsxFile.open(archive, limits));
        }
        if (OdsFile.isOne(archive)) {
            return new TableFile(FileFormat.ODS, null, OdsFile.open(archive, limits));
        }
        throw new FileRefusedException(FileRefusal.NOT_A_TABLE);
    }
}
