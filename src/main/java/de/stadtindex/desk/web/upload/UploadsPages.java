package de.stadtindex.desk.web.upload;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.UploadEntry;
import de.stadtindex.dataimport.UploadLimits;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Editions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the list of uploads. */
@Component
class UploadsPages {

    private final Uploads uploads;
    private final UploadLimits limits;
    private final Editions editions;
    private final Categories categories;
    private final Wording wording;

    UploadsPages(Uploads uploads, UploadLimits limits, Editions editions, Categories categories, Wording wording) {
        this.uploads = uploads;
        this.limits = limits;
        this.editions = editions;
        this.categories = categories;
        this.wording = wording;
    }

    boolean isEdition(EditionYear year) {
        return editions.find(year).isPresent();
    }

    /** The ranking with this key; null where there is none, so that the file itself must say. */
    @Nullable
    CategoryKey ranking(String key) {
        return categories.tree().keys().stream()
                .filter(category -> category.value().equals(key))
                .findFirst()
                .orElse(null);
    }

    UploadsPage list(@Nullable String fault, Locale locale) {
        Words words = wording.in(locale);
        List<EditionYear> years =
                editions.all().stream().map(EditionFacts::year).toList().reversed();
        CategoryTree tree = categories.tree();
        return new UploadsPage(
                fault,
                limits.megabytes(),
                years.stream().map(EditionYear::toString).toList(),
                years.isEmpty()
                        ? List.of()
                        : tree.keys().stream()
                                .map(key -> new UploadsPage.Ranking(
                                        key.value(), tree.label(key, years.getFirst(), words.language())))
                                .toList(),
                uploads.newest().stream().map(upload -> row(upload, words)).toList(),
                limits.fileSize().toBytes());
    }

    private static UploadsPage.UploadRow row(UploadEntry upload, Words words) {
        return new UploadsPage.UploadRow(
                upload.id(),
                upload.fileName(),
                upload.edition().toString(),
                upload.uploadedBy(),
                words.moment(upload.uploadedAt()),
                upload.fate().name(),
                upload.draft() == null ? null : upload.draft().toString());
    }
}
