package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Opens OpenDocument spreadsheets. */
final class OdsFile {

    private static final String KIND = "mimetype";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Archive archive;
    private final FileLimits limits;

    private OdsFile(Archive archive, FileLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    static boolean isOne(Archive archive) throws IOException {
        if (!archive.has(KIND)) {
            return false;
        }
        try (MeteredStream kind = archive.open(KIND)) {
            return new String(kind.readNBytes(SPREADSHEET.length()), StandardCharsets.US_ASCII).equals(SPREADSHEET);
        }
    }

    /** All sheets in their order. */
    static List<Sheet> open(Archive archive, FileLimits limits) throws IOException, XMLStreamException {
        OdsFile file = new OdsFile(archive, limits);
        file.refuseEncrypted();
        return file.sheets();
    }

    private void refuseEncrypted() throws IOException, XMLStreamException {
        if (!archive.has(MANIFEST)) {
            return;
        }
        try (XmlPart xml = new XmlPart(archive.open(MANIFEST))) {
            while (xml.next()) {
                if (xml.name().equals("encryption-data")) {
                    throw new FileRefusedException(FileRefusal.ENCRYPTED);
                }
            }
        }
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        Survey survey = new Survey(limits);
        try (OdsTables tables = tables()) {
            for (int index = 0; tables.nextTable(); index++) {
                int wanted = index;
                survey.add(tables.name(), tables.isHidden(), tables, () -> table(wanted));
            }
        }
        return survey.sheets();
    }

    private OdsTables table(int wanted) throws IOException, XMLStreamException {
        OdsTables tables = tables();
        for (int index = 0; index <= wanted; index++) {
            tables.nextTable();
        }
        return tables;
    }

    private OdsTables tables() throws IOException, XMLStreamException {
        return new OdsTables(new XmlPart(archive.open(CONTENT)), limits.columns());
    }
}
