package de.stadtindex.desk.web.upload;

import de.stadtindex.dataimport.FindingWords;
import de.stadtindex.dataimport.FindingsTable;
import de.stadtindex.dataimport.ImportOutcome;
import de.stadtindex.dataimport.Imports;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.desk.web.Names;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.table.CsvTable;
import de.stadtindex.platform.table.WorkbookTable;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives back the rows in which something was found, with a column that says what. */
@SignedInPages
@Admits({Role.EDITOR, Role.APPROVER})
class FindingsFileController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Uploads uploads;
    private final Imports imports;
    private final Names names;
    private final Wording wording;

    FindingsFileController(Uploads uploads, Imports imports, Names names, Wording wording) {
        this.uploads = uploads;
        this.imports = imports;
        this.names = names;
        this.wording = wording;
    }

    @GetMapping("/redaktion/hochladen/{id}/befunde.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable long id, Locale locale) {
        List<FindingsTable> tables = tables(id, locale);
        List<List<String>> rows =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        CsvTable table = new CsvTable(rows.getFirst(), rows.stream().skip(1));
        return file("befunde.csv", CSV, table::writeTo);
    }

    @GetMapping("/redaktion/hochladen/{id}/befunde.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable long id, Locale locale) {
        List<WorkbookTable> tables = tables(id, locale).stream()
                .map(table -> new WorkbookTable(table.sheet(), table.rows()))
                .toList();
        return file("befunde.xlsx", XLSX, out -> WorkbookTable.write(tables, out));
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, MediaType type, StreamingResponseBody body) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }

    private List<FindingsTable> tables(long id, Locale locale) {
        UploadEntry upload = uploads.need(id);
        Words words = wording.in(locale);
        Map<String, String> byKey = names.byKey(upload.edition(), words);
        if (!(imports.look(id) instanceof ImportOutcome.Checked checked)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<FindingsTable> tables = FindingsTable.of(
                checked, words.say("upload.findings.column"), finding -> sentence(finding, words, byKey));
        if (tables.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return tables;
    }

    private static String sentence(Finding finding, Words words, Map<String, String> byKey) {
        FindingWords said = FindingWords.of(finding, words, byKey);
        return words.say("upload.findings.sentence", said.title(), said.column(), said.found(), said.expected());
    }
}
