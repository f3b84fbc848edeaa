package de.stadtindex.visit.web.format;

import de.stadtindex.dataset.Metadata;
import de.stadtindex.dataset.NoteLines;
import de.stadtindex.dataset.TableNotes;
import de.stadtindex.dataset.WideTable;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.table.DataWorkbook;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.format.PageFile.Kept;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of figures: text, workbook, JSON, and what describes them. */
@Component
class TableFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    private final JsonMapper json;

    TableFiles(JsonMapper json) {
        this.json = json;
    }

    PageFile file(FileRequest asked) {
        DataTable table = table(asked);
        Words words = asked.words();
        TableNotes notes = asked.notes();
        return switch (asked.wanted().format()) {
            case CSV -> ready(asked, CSV, Kept.ATTACHMENT, asked.dialect().write(table));
            case JSON ->
                ready(asked, MediaType.APPLICATION_JSON, Kept.INLINE, write(TableJson.of(table, notes, words)));
            case METADATA ->
                ready(
                        asked,
                        MediaType.APPLICATION_JSON,
                        Kept.INLINE,
                        write(Metadata.of(table, notes, asked.address(PageFormat.CSV), words)));
            default -> workbook(asked, table, notes, words);
        };
    }

    private static DataTable table(FileRequest asked) {
        DataTable figures = figures(asked);
        return asked.isWide() ? WideTable.of(figures) : figures;
    }

    private static DataTable figures(FileRequest asked) {
        return asked.diagram().isEmpty()
                ? asked.data().table().get()
                : asked.data()
                        .diagram(asked.diagram())
                        .map(diagram -> diagram.table().get())
                        .orElseThrow(() -> new BadParameterException("error.parameter.diagram"));
    }

    private static PageFile ready(FileRequest asked, MediaType type, Kept kept, byte[] bytes) {
        return new PageFile(asked.name(), type, kept, EntityTag.of(bytes), () -> bytes);
    }

    /** The library writes the time of day into each workbook, so that what it holds is told by other means. */
    private PageFile workbook(FileRequest asked, DataTable table, TableNotes notes, Words words) {
        DataWorkbook workbook = new DataWorkbook(
                table,
                words.say("dataset.sheet"),
                words.say("dataset.sheet.notes"),
                NoteLines.of(notes, table.columns(), words));
        byte[] content = write(TableJson.of(table, notes, words));
        Supplier<byte[]> bytes = workbook::write;
        return new PageFile(
                asked.name(),
                asked.wanted().format().mediaType(),
                Kept.ATTACHMENT,
                EntityTag.of(content, "-xlsx"),
                bytes);
    }

    private byte[] write(Map<String, Object> content) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
    }
}
