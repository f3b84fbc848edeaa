package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.layout.CategoryNames;
import de.stadtindex.dataimport.layout.CityNames;
import de.stadtindex.dataimport.rule.Background;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.VersionContent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a file is held against.
 *
 * @param categories the overall ranking and its categories
 * @param base the version of the edition that a partial file completes; null where there is none
 * @param baseContent what that version says; empty where there is none, and not read before somebody asks, for it may be much
 * @param background what is known of other editions
 */
record ImportSetting(
        EditionFacts edition,
        List<CategoryKey> categories,
        CategoryNames categoryNames,
        CityNames cityNames,
        @Nullable VersionNumber base,
        Supplier<VersionContent> baseContent,
        Background background) {

    Map<CityKey, Participation> baseParticipants() {
        return baseContent.get().participants();
    }
}
