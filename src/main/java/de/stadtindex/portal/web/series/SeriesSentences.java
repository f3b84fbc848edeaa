package de.stadtindex.portal.web.series;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Answers;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.Listing;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Truth;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the series of some cities show, in sentences. */
public final class SeriesSentences {

    private final Evidence evidence;
    private final CategoryKey category;
    private final Words words;
    private final Answers answers;

    public SeriesSentences(Evidence evidence, CategoryKey category, Words words) {
        this.evidence = evidence;
        this.category = category;
        this.words = words;
        this.answers = new Answers(evidence);
    }

    /** Where the cities stand in the newest edition that proves the rank of one of them, best first; gaps are named. */
    public String finding(Collection<CityEntry> cities) {
        List<EditionYear> newestFirst = evidence.state().years().reversed();
        EditionYear year = newestFirst.stream()
                .filter(edition -> cities.stream().anyMatch(city -> isKnown(city, edition)))
                .findFirst()
                .orElse(newestFirst.getFirst());
        Stream<String> unknown = those(
                "series.places.unknown",
                cities,
                city -> !isKnown(city, year) && answers.ranked(cell(city, year)) != Truth.FALSE);
        Stream<String> absent =
                those("series.places.absent", cities, city -> answers.ranked(cell(city, year)) == Truth.FALSE);
        return words.say(
                "series.finding",
                year.toString(),
                Stream.of(places(cities, year), unknown, absent)
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining("; ")));
    }

    private Stream<String> places(Collection<CityEntry> cities, EditionYear year) {
        List<String> known = cities.stream()
                .flatMap(city -> answers.rank(cell(city, year)).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(claim -> words.say("series.place", name(claim), claim.rank()))
                .toList();
        return known.isEmpty()
                ? Stream.empty()
                : Stream.of(words.say(
                        "series.places",
                        words.list(known),
                        evidence.state().find(year).orElseThrow().cities()));
    }

    /** The finding of each series, for those who do not see the chart. */
    public String alternative(Collection<CityEntry> cities) {
        return cities.stream().map(this::alternative).collect(Collectors.joining(" "));
    }

    private String alternative(CityEntry city) {
        List<Ranked> known = evidence.state().years().stream()
                .flatMap(year -> answers.rank(cell(city, year)).stream())
                .toList();
        ClaimSentences sentences = new ClaimSentences(evidence, words);
        return switch (known.size()) {
            case 0 -> words.say("series.none", city.name());
            case 1 -> words.say("series.one", sentences.say(known.getFirst(), Voice.ALTERNATIVE));
            case 2 -> way(known, sentences);
            default -> way(known, sentences) + " " + best(known, sentences);
        };
    }

    /** From the first known rank to the last; both where the editions may not be compared. */
    private String way(List<Ranked> known, ClaimSentences sentences) {
        Cell last = known.getLast().cell();
        return answers.move(last, known.getFirst().year())
                .map(move -> sentences.say(move, Voice.ALTERNATIVE))
                .orElseGet(() ->
                        new Listing(evidence, words).editions(last.city(), List.of(known.getFirst(), known.getLast())));
    }

    private String best(List<Ranked> known, ClaimSentences sentences) {
        Ranked best = known.stream().min(Comparator.comparingInt(Ranked::rank)).orElseThrow();
        return Optional.of(new BestSince(known.getLast().cell(), null))
                .filter(claim -> evidence.judge(claim).truth() == Truth.TRUE)
                .map(claim -> sentences.say(claim, Voice.ALTERNATIVE))
                .orElseGet(
                        () -> words.say("series.best", best.rank(), best.year().toString()));
    }

    private boolean isKnown(CityEntry city, EditionYear year) {
        return answers.rank(cell(city, year)).isPresent();
    }

    private Cell cell(CityEntry city, EditionYear year) {
        return new Cell(city.key(), category, year);
    }

    private String name(Ranked claim) {
        return evidence.city(claim.cell().city()).map(CityEntry::name).orElseThrow();
    }

    private Stream<String> those(String key, Collection<CityEntry> cities, Predicate<CityEntry> wanted) {
        List<String> names = cities.stream().filter(wanted).map(CityEntry::name).toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(words.say(key, words.list(names)));
    }
}
