package de.stadtindex.desk.web.registry;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.desk.RegistryFact;
import de.stadtindex.desk.RegistrySubject;
import de.stadtindex.desk.web.registry.EditionPage.Comparison;
import de.stadtindex.desk.web.registry.EditionPage.Fact;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CalendarEntry;
import de.stadtindex.ranking.CalendarState;
import de.stadtindex.ranking.ComparabilityRegister;
import de.stadtindex.ranking.EditionComparability;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionRegister;
import de.stadtindex.ranking.ReleaseCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages about editions show. */
@Component
class EditionPages {

    private final EditionRegister editions;
    private final ReleaseCalendar calendar;
    private final ComparabilityRegister comparabilities;
    private final Histories histories;
    private final Wording wording;

    EditionPages(
            EditionRegister editions,
            ReleaseCalendar calendar,
            ComparabilityRegister comparabilities,
            Histories histories,
            Wording wording) {
        this.editions = editions;
        this.calendar = calendar;
        this.comparabilities = comparabilities;
        this.histories = histories;
        this.wording = wording;
    }

    /** All editions, the newest first. */
    List<EditionRow> rows(Locale locale) {
        Words words = wording.in(locale);
        Map<EditionYear, CalendarEntry> entries =
                calendar.entries().stream().collect(Collectors.toMap(CalendarEntry::year, Function.identity()));
        return editions.all().stream()
                .map(edition -> row(edition, Objects.requireNonNull(entries.get(edition.year())), words))
                .toList();
    }

    private static EditionRow row(EditionEntry edition, CalendarEntry entry, Words words) {
        return new EditionRow(
                edition.year().toString(),
                new CalendarText(words).state(entry),
                words.count(edition.facts().cities()),
                count(edition.facts().parameters(), words),
                words.say("registry.gate." + gate(edition)));
    }

    /** The page of one edition; empty when there is none. */
    Optional<EditionPage> page(EditionYear year, Reader reader) {
        return editions.find(year).map(edition -> page(edition, reader, wording.in(reader.locale())));
    }

    private EditionPage page(EditionEntry edition, Reader reader, Words words) {
        EditionYear year = edition.year();
        CalendarEntry entry = calendar.entry(year);
        CalendarText text = new CalendarText(words);
        return new EditionPage(
                year.toString(),
                edition.revision(),
                text.state(entry),
                entry.state() == CalendarState.PUBLISHED,
                facts(edition, words),
                text.lines(entry),
                comparabilities
                        .before(year)
                        .map(previous -> comparison(previous, comparabilities.find(year), words))
                        .orElse(null),
                reader.is(Role.ADMINISTRATOR),
                histories.of(RegistrySubject.of(year), reader));
    }

    /** What somebody may change about an edition. */
    Optional<EditionForm> form(EditionYear year) {
        return editions.find(year).map(EditionForm::of);
    }

    ComparabilityForm comparability(EditionYear year) {
        return comparabilities
                .before(year)
                .map(_ -> ComparabilityForm.of(comparabilities.find(year)))
                .orElseGet(ComparabilityForm::empty);
    }

    private static List<Fact> facts(EditionEntry edition, Words words) {
        EditionFacts facts = edition.facts();
        return Stream.of(
                        fact(RegistryFact.PUBLISHED_ON, words.day(facts.publishedOn())),
                        fact(RegistryFact.CITIES, words.count(facts.cities())),
                        fact(RegistryFact.INDICATORS, count(facts.indicators(), words)),
                        fact(RegistryFact.PARAMETERS, count(facts.parameters(), words)),
                        fact(RegistryFact.DATA_POINTS, count(facts.dataPoints(), words)),
                        fact(RegistryFact.MEAN, points(facts.mean(), words)),
                        fact(RegistryFact.TOP_TEN, points(facts.topTen(), words)),
                        fact(
                                RegistryFact.LICENCE,
                                Objects.requireNonNullElse(edition.licence().terms(), words.say("registry.unstated"))),
                        fact(RegistryFact.GATE, words.say("registry.gate." + gate(edition))))
                .toList();
    }

    private static Fact fact(RegistryFact fact, String value) {
        return new Fact(fact.key(), value);
    }

    private static String gate(EditionEntry edition) {
        return edition.licence().isOpen() ? "OPEN" : "CLOSED";
    }

    private static String count(@Nullable Integer number, Words words) {
        return number == null ? words.say("registry.unstated") : words.count(number);
    }

    private static String points(@Nullable Score score, Words words) {
        return score == null ? words.say("registry.unstated") : words.decimal(score.value());
    }

    private static Comparison comparison(EditionYear previous, EditionComparability noted, Words words) {
        Stream<String> known = noted.codes().stream().sorted().map(code -> words.say("registry.reason." + code));
        Stream<String> own = Optional.ofNullable(noted.own()).map(text -> text.in(words.language())).stream();
        return new Comparison(
                previous.toString(),
                words.say("registry.verdict." + noted.verdict()),
                Stream.concat(known, own).toList());
    }
}
