package de.stadtindex.portal.web.corrections;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.Corrections;
import de.stadtindex.ranking.RegisterEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the register into the reader's words. */
@Component
class CorrectionPages {

    private final Corrections corrections;
    private final CityDirectory directory;
    private final Categories categories;
    private final Wording wording;

    CorrectionPages(Corrections corrections, CityDirectory directory, Categories categories, Wording wording) {
        this.corrections = corrections;
        this.directory = directory;
        this.categories = categories;
        this.wording = wording;
    }

    /** All entries, the latest first. */
    List<CorrectionRow> rows(Locale locale) {
        Words words = wording.in(locale);
        List<RegisterEntry> entries = corrections.register();
        Map<CityKey, String> cities =
                directory.all().stream().collect(Collectors.toMap(CityEntry::key, CityEntry::name));
        CorrectionWords row = new CorrectionWords(words, categories.tree(), cities);
        return entries.stream().map(row::of).toList();
    }
}
