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

    /** The sentence with how often it holds; how many cities there are is not said of several editions, which differ in it. */
    String say(Snapshot claim, Often often) {
        return switch (claim) {
            case Ranked(Cell cell, int rank) -> say(alone("rank", cell, often), cell, often, "" + rank, size(cell));
            case InTop(Cell cell, int places) -> say("top", cell, often, "" + places);
            case Last(Cell cell) -> say(alone("last", cell, often), cell, often, size(cell));
            case Placed(Cell cell, Group group, int place) ->
                say(place == 1 ? "best" : "placed", cell, often, grammar.group(group), "" + place);
            case Scored(Cell cell, var points) -> say("score", cell, often, words.decimal(points));
            case Ahead(Cell cell, CityKey other) -> say("ahead", cell, often, name(other), ranks(cell, cell.of(other)));
            case Distance distance -> distance(distance, often);
        };
    }

    private String distance(Distance claim, Often often) {
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
            case Mark.OfRank(int rank)
            when voice == Voice.PLAIN -> words.say("claim.part.place", Integer.toString(rank));
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

    private String alone(String key, Cell cell, Often often) {
        return often.equals(Often.ONCE) && !size(cell).isEmpty() ? key : key + ".repeated";
    }

    private String size(Cell cell) {
        return evidence.state()
                .find(cell.year())
                .map(version -> words.count(version.cities()))
                .orElse("");
    }

    private String say(String key, Cell cell, Often often, String... more) {
        return say(key, name(cell.city()), cell.year(), cell.category(), often, more);
    }

    private String say(
            String key, String subject, EditionYear year, CategoryKey category, Often often, String... more) {
        Object[] values = Stream.of(
                        Stream.of(subject, year.toString(), often.times(), grammar.inCategory(category, year)),
                        Stream.concat(Stream.of(more), Stream.of("", "")).limit(2),
                        Stream.of(often.basis(), often.still()))
                .flatMap(parts -> parts)
                .toArray();
        return words.say("claim.%s.%s".formatted(key, voice.key()), values);
    }

    private String name(CityKey city) {
        return evidence.city(city).map(CityEntry::name).orElse(city.ags());
    }
}
