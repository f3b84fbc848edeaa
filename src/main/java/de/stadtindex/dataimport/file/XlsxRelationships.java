package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.util.StringUtils;

/** Which part of an XLSX workbook is meant by which of the names that the workbook uses for them. */
final class XlsxRelationships {

    private static final long MOST_BYTES = 1 << 20;

    private final Map<String, Relationship> byId = new HashMap<>();

    XlsxRelationships(XmlPart xml) throws XMLStreamException {
        Allowance allowance = new Allowance(MOST_BYTES);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                String id = allowance.keep(xml.required("Id"));
                String type = allowance.keep(xml.required("Type"));
                byId.put(id, new Relationship(type, part(allowance.keep(xml.required("Target")))));
            }
        }
    }

    /** The part with the rows of a sheet; empty for sheets that hold a chart or a program instead of rows. */
    Optional<String> worksheet(String id) {
        Relationship relationship = byId.get(id);
        if (relationship == null) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        return Optional.of(relationship)
                .filter(found -> found.type().endsWith("/worksheet"))
                .map(Relationship::part);
    }

    /** The part with the texts of all sheets, if there is one. */
    Optional<String> sharedStrings() {
        return byId.values().stream()
                .filter(found -> found.type().endsWith("/sharedStrings"))
                .map(Relationship::part)
                .findFirst();
    }

    static XlsxRelationships of(Archive archive, String part) throws IOException, XMLStreamException {
        try (XmlPart xml = new XmlPart(archive.open(part))) {
            return new XlsxRelationships(xml);
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : StringUtils.cleanPath("xl/" + target);
    }

    /**
     * One line of the part that names the others.
     *
     * @param type an address whose end says what the part is for
     * @param part its name in the archive
     */
    private record Relationship(String type, String part) {}
}
