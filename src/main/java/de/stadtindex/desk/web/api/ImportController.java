package de.stadtindex.desk.web.api;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.ImportOutcome;
import de.stadtindex.dataimport.ScriptImports;
import de.stadtindex.dataimport.ScriptImports.Result;
import de.stadtindex.dataimport.file.FileRefusal;
import de.stadtindex.platform.access.ScriptCalls;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lets a script upload figures: the same reading, the same findings and the same draft as on the page. */
@ScriptCalls
class ImportController {

    private final ScriptImports imports;
    private final ImportAnswers answers;

    ImportController(ScriptImports imports, ImportAnswers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    /**
     * Uploads a file.
     *
     * @param reason why warnings are right; without it a file with warnings is rejected
     */
    @PostMapping("/api/v1/imports")
    ResponseEntity<Object> upload(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String reason,
            Principal owner,
            Locale locale)
            throws IOException {
        EditionYear year = EditionYear.parse(edition).filter(imports::isEdition).orElse(null);
        if (file == null || file.isEmpty() || year == null) {
            return problem(HttpStatus.BAD_REQUEST, "Send multipart fields: file, and edition with a known year");
        }
        CategoryKey ranking = CategoryKey.parse(category).orElse(null);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return answer(imports.take(owner.getName(), year, ranking, name, file.getBytes(), reason.strip()), locale);
    }

    private ResponseEntity<Object> answer(Result result, Locale locale) {
        if (result.outcome() instanceof ImportOutcome.Refused refused && isForeign(refused.refusal())) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The file is no CSV, TSV, XLSX or ODS table");
        }
        if (result.version() != null && result.outcome() instanceof ImportOutcome.Checked checked) {
            return ResponseEntity.created(URI.create("/redaktion/versionen/" + result.version()))
                    .body(answers.drafted(result.upload(), result.version(), checked, locale));
        }
        return ResponseEntity.unprocessableContent().body(answers.rejected(result.upload(), result.outcome(), locale));
    }

    private static boolean isForeign(FileRefusal refusal) {
        return refusal == FileRefusal.NOT_A_TABLE;
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
