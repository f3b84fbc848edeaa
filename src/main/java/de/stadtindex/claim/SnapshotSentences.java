package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Snapshot.Ahead;
import de.stadtindex.claim.Snapshot.Distance;
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.claim.Snapshot.Last;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import java.util.stream.Stream;

/** Puts into words what one edition says, and how often it did. */
final class SnapshotSentences {

    private final Evidence evidence;
    private final Words words;
    private final Grammar grammar;
    private final Voice voice;

    SnapshotSentences(Evidence evidence, Words words, Grammar grammar, Voice voice) {
        this.evidence = evidence;
        this.words = words;
        this.grammar = grammar;
        this.voice = voice;
    }

    /** The sentence with a word on how often it holds; that word may be empty. */
    String say(Snapshot claim, String often) {
        return switch (claim) {
            case Ranked(Cell cell, int rank) -> say("rank", cell, often, "" + rank, size(cell));
            case InTop(Cell cell, int places) -> say("top", cell, often, "" + places);
            case Last(Cell cell) -> say("last", cell, often, size(cell));
            case Placed(Cell cell, Group group, int place) ->
                say(place == 1 ? "best" : "placed", cell, often, grammar.group(group), "" + place);
            case Scored(Cell cell, var points) -> say("score", cell, often, words.decimal(points));
            case Ahead(Cell cell, CityKey other) -> say("ahead", cell, often, name(other), ranks(cell, cell.of(other)));
            case Distance distance -> distance(distance, often);
        };
    }

    private String distance(Distance claim, String often) {
        boolean isOfCity = claim.below() instanceof Mark.OfCity;
        return say(
                isOfCity ? "distance.city" : "distance.ranks",
                mark(claim.below()),
                claim.year(),
                claim.category(),
                often,
                words.decimal(claim.points()),
                mark(claim.above()));
    }

    private String mark(Mark mark) {
        return switch (mark) {
            case Mark.OfCity(CityKey city) -> name(city);
            case Mark.OfRank(int rank) when rank == 1 -> words.say("claim.part.top");
            case Mark.OfRank(int rank) -> words.say("claim.part.rank", Integer.toString(rank));
        };
    }

    private String ranks(Cell one, Cell other) {
        return evidence.possible(one).isSure() && evidence.possible(other).isSure()
                ? words.say(
                        "claim.part.ranks",
                        Integer.toString(evidence.possible(one).best()),
                        Integer.toString(evidence.possible(other).best()))
                : "";
    }

    private String size(Cell cell) {
        return evidence.state()
                .find(cell.year())
                .map(version -> words.count(version.cities()))
                .orElse("?");
    }

    private String say(String key, Cell cell, String often, String... more) {
        return say(key, name(cell.city()), cell.year(), cell.category(), often, more);
    }

    private String say(
            String key, String subject, EditionYear year, CategoryKey category, String often, String... more) {
        Object[] values = Stream.concat(
                        Stream.of(subject, year.toString(), often, grammar.inCategory(category, year)), Stream.of(more))
                .toArray();
        return words.say("claim.%s.%s".formatted(key, voice.key()), values);
    }

    private String name(CityKey city) {
        return evidence.city(city).map(CityEntry::name).orElse(city.ags());
    }
}
