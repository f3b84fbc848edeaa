package de.stadtindex.dataimport.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Opens XLSX workbooks. */
final class XlsxFile {

    /** The part by which such a workbook is known. */
    static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final Archive archive;
    private final FileLimits limits;
    private final XlsxRelationships relationships;
    private final SharedStrings strings;

    private XlsxFile(Archive archive, FileLimits limits) throws IOException, XMLStreamException {
        this.archive = archive;
        this.limits = limits;
        relationships = XlsxRelationships.of(archive, RELATIONSHIPS);
        Optional<String> texts = relationships.sharedStrings().filter(archive::has);
        strings = texts.isPresent() ? SharedStrings.of(archive, texts.get()) : new SharedStrings();
    }

    /** All sheets that hold rows, in their order. */
    static List<Sheet> open(Archive archive, FileLimits limits) throws IOException, XMLStreamException {
        return new XlsxFile(archive, limits).sheets();
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        Survey survey = new Survey(limits);
        Set<String> parts = new HashSet<>();
        try (XmlPart xml = new XmlPart(archive.open(WORKBOOK))) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("sheet")) {
                    addSheet(xml, parts, survey);
                }
            }
        }
        return survey.sheets();
    }

    private void addSheet(XmlPart xml, Set<String> parts, Survey survey) {
        String part = relationships.worksheet(xml.required("id")).orElse(null);
        if (part == null) {
            return;
        }
        if (!parts.add(part)) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        survey.add(xml.required("name"), isHidden(xml.attribute("state")), () -> rows(part));
    }

    private RowReader rows(String part) throws IOException, XMLStreamException {
        return new XlsxRows(new XmlPart(archive.open(part)), strings, limits.columns());
    }

    private static boolean isHidden(@Nullable String state) {
        return state != null && !state.equals("visible");
    }
}
