package de.stadtindex.portal.web.corrections;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.RegisterEntry;
import de.stadtindex.ranking.VersionDifference;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Links;
import de.stadtindex.visit.web.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says an entry of the register in one language. */
record CorrectionWords(Words words, CategoryTree tree, Map<CityKey, String> cities) {

    private static final int RANKS = 20;

    CorrectionRow of(RegisterEntry entry) {
        return switch (entry) {
            case RegisterEntry.Correction correction -> correction(correction);
            case RegisterEntry.Withdrawal withdrawal -> withdrawal(withdrawal);
        };
    }

    private CorrectionRow correction(RegisterEntry.Correction entry) {
        Optional<VersionNumber> before = entry.predecessor().map(LiveVersion::number);
        List<Link> versions = Stream.concat(Stream.of(entry.number()), before.stream())
                .map(this::link)
                .toList();
        return new CorrectionRow(
                words.say(
                        "corrections.corrected",
                        entry.number().edition().toString(),
                        entry.number().toString()),
                words.moment(entry.at()),
                entry.note().orElse(""),
                entry.changes().map(this::effect).orElseGet(() -> words.say("corrections.incomparable")),
                entry.changes()
                        .map(changes -> ranks(changes, entry.number().edition()))
                        .orElse(List.of()),
                versions);
    }

    private CorrectionRow withdrawal(RegisterEntry.Withdrawal entry) {
        return new CorrectionRow(
                words.say(
                        "corrections.withdrawn",
                        entry.number().edition().toString(),
                        entry.number().toString()),
                words.moment(entry.at()),
                entry.version().reason(),
                words.say("corrections.gone"),
                List.of(),
                List.of());
    }

    private String effect(VersionDifference changes) {
        return words.say(
                "corrections.effect", changes.cells().size(), changes.ranks().size());
    }

    private List<String> ranks(VersionDifference changes, EditionYear year) {
        return changes.ranks().stream()
                .limit(RANKS)
                .map(change -> rank(change, year))
                .toList();
    }

    private String rank(CellChange change, EditionYear year) {
        return words.say(
                "corrections.rank",
                cities.getOrDefault(change.city(), change.city().ags()),
                tree.label(change.category(), year, words.language()),
                rank(change.before()),
                rank(change.after()));
    }

    private String rank(Optional<Figure> figure) {
        return figure.flatMap(Figure::rank)
                .map(rank -> Integer.toString(rank.value()))
                .orElseGet(() -> words.say("corrections.noRank"));
    }

    private Link link(VersionNumber number) {
        String page = new Links(Language.of(words.locale())).ranking(number.edition(), CategoryKey.OVERALL);
        return new Link(
                words.say("corrections.version", number.toString()),
                page + Query.empty().with("stand", number));
    }
}
