package de.stadtindex.desk.web.registry;

import de.stadtindex.city.CityDetails;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.RegisteredCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Spelling;
import de.stadtindex.desk.RegistryFact;
import de.stadtindex.desk.RegistrySubject;
import de.stadtindex.desk.web.registry.EditionPage.Fact;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what the pages about cities show. */
@Component
class RegisteredCityPages {

    private final CityDirectory directory;
    private final CityRegister register;
    private final Histories histories;
    private final Wording wording;

    RegisteredCityPages(CityDirectory directory, CityRegister register, Histories histories, Wording wording) {
        this.directory = directory;
        this.register = register;
        this.histories = histories;
        this.wording = wording;
    }

    /** The cities with this text in a name or in their official key, by name; all for an empty text. */
    List<CityRow> rows(String text, Locale locale) {
        Words words = wording.in(locale);
        String wanted = Spelling.fold(text);
        return directory.allWithAliases().entrySet().stream()
                .filter(city -> fits(city, wanted))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(CityEntry::name, Collator.getInstance(Locale.GERMAN))))
                .map(city -> new CityRow(
                        city.getKey().key().ags(),
                        city.getKey().name(),
                        state(city.getKey().state(), words),
                        String.join(", ", city.getValue().stream().sorted().toList())))
                .toList();
    }

    private static boolean fits(Map.Entry<CityEntry, Set<String>> city, String wanted) {
        CityEntry entry = city.getKey();
        return Stream.concat(Stream.of(entry.name(), entry.key().ags()), city.getValue().stream())
                .anyMatch(name -> Spelling.fold(name).contains(wanted));
    }

    /** The page of one city; empty when there is none. */
    Optional<CityPage> page(CityKey key, Reader reader) {
        return register.find(key).map(city -> page(city, reader, wording.in(reader.locale())));
    }

    Optional<CityForm> form(CityKey key) {
        return register.find(key).map(CityForm::of);
    }

    private CityPage page(RegisteredCity city, Reader reader, Words words) {
        return new CityPage(
                city.key().ags(),
                city.details().name(),
                state(city.state(), words),
                city.revision(),
                facts(city.details(), words),
                city.aliases(),
                city.formerSlugs().stream().map(RegisteredCityPages::address).toList(),
                reader.is(Role.ADMINISTRATOR),
                histories.of(RegistrySubject.of(city.key()), reader));
    }

    private static List<Fact> facts(CityDetails details, Words words) {
        Integer people = details.population();
        String population = people == null
                ? words.say("registry.unstated")
                : words.say(
                        "registry.city.people", people, words.day(Objects.requireNonNull(details.populationAsOf())));
        String place =
                words.say("registry.city.place", words.decimal(details.latitude()), words.decimal(details.longitude()));
        return List.of(
                new Fact(RegistryFact.SLUG.key(), address(details.slug().value())),
                new Fact(RegistryFact.POPULATION.key(), population),
                new Fact(RegistryFact.PLACE.key(), place));
    }

    private static String address(String slug) {
        return "/stadt/" + slug;
    }

    private static String state(FederalState state, Words words) {
        return words.say("state." + state);
    }

    /** The official key written like this; empty for anything that cannot be one. */
    static Optional<CityKey> key(String text) {
        return text.matches("[0-9]{8}") ? Optional.of(new CityKey(text)) : Optional.empty();
    }
}
