package de.stadtindex.desk.web.upload;

import de.stadtindex.dataimport.ImportOutcome;
import de.stadtindex.dataimport.Imports;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page on one uploaded file. */
@Component
class UploadPages {

    private final Uploads uploads;
    private final Imports imports;
    private final ReadingViews readings;
    private final CheckViews checks;
    private final Wording wording;

    UploadPages(Uploads uploads, Imports imports, ReadingViews readings, CheckViews checks, Wording wording) {
        this.uploads = uploads;
        this.imports = imports;
        this.readings = readings;
        this.checks = checks;
        this.wording = wording;
    }

    UploadPage page(long id, Locale locale) {
        UploadEntry upload = uploads.need(id);
        Words words = wording.in(locale);
        return switch (imports.look(id)) {
            case ImportOutcome.Refused refused ->
                page(upload, words, refused.refusal().name(), null, null);
            case ImportOutcome.Undecided undecided ->
                page(upload, words, null, readings.of(upload, undecided.reading(), words), null);
            case ImportOutcome.Checked checked ->
                page(
                        upload,
                        words,
                        null,
                        readings.of(upload, checked.reading(), words),
                        checks.of(upload, checked, words));
        };
    }

    private static UploadPage page(
            UploadEntry upload,
            Words words,
            @Nullable String refusal,
            @Nullable ReadingView reading,
            @Nullable CheckView check) {
        return new UploadPage(
                upload.id(),
                upload.fileName(),
                upload.edition().toString(),
                words.count(upload.size()),
                upload.sha256(),
                upload.uploadedBy(),
                words.moment(upload.uploadedAt()),
                upload.fate().name(),
                upload.draft() == null ? null : upload.draft().toString(),
                refusal,
                reading,
                check);
    }
}
