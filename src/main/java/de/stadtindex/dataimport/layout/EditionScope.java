package de.stadtindex.dataimport.layout;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which editions a file may speak of.
 *
 * @param only the edition of rows that name none, and the only one allowed; null where each row must name its own
 */
public record EditionScope(
        Set<EditionYear> editions, @Nullable EditionYear only) {

    public EditionScope {
        editions = Set.copyOf(editions);
    }

    /** The file is meant for this edition and no other. */
    public static EditionScope only(EditionYear edition) {
        return new EditionScope(Set.of(edition), edition);
    }

    /** Each row names one of these editions. */
    public static EditionScope each(Set<EditionYear> editions) {
        return new EditionScope(editions, null);
    }

    Reading<EditionYear> read(String text) {
        return EditionYear.parse(text)
                .filter(editions::contains)
                .map(Reading::of)
                .orElseGet(() -> Reading.faulty(fault(text)));
    }

    private Fault fault(String text) {
        return only == null || EditionYear.parse(text).isEmpty()
                ? Fault.error(FindingCode.EDITION_UNKNOWN, "known-edition")
                : Fault.error(FindingCode.WRONG_EDITION, "edition", only);
    }
}
