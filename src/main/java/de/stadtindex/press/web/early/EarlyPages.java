package de.stadtindex.press.web.early;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.EarlyAccessEntry;
import de.stadtindex.embargo.EarlyLook;
import de.stadtindex.embargo.EarlyLooks;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what somebody may see of a city before its release; making a page is a look, and noted as one. */
@Component
class EarlyPages {

    private final EarlyLooks looks;
    private final CityDirectory directory;
    private final Evidences evidences;
    private final Results results;
    private final Wording wording;

    EarlyPages(EarlyLooks looks, CityDirectory directory, Evidences evidences, Results results, Wording wording) {
        this.looks = looks;
        this.directory = directory;
        this.evidences = evidences;
        this.results = results;
        this.wording = wording;
    }

    /** What the reader may look at, now or later. */
    List<EarlyPage.Item> list(Reader reader) {
        Words words = wording.in(reader.locale());
        List<EarlyAccessEntry> granted = looks.grantedTo(reader.person());
        Map<CityKey, CityEntry> cities =
                directory.entries(granted.stream().map(EarlyAccessEntry::city).toList());
        return granted.stream()
                .flatMap(access ->
                        Optional.ofNullable(cities.get(access.city())).stream().map(city -> item(access, city, words)))
                .toList();
    }

    private EarlyPage.Item item(EarlyAccessEntry access, CityEntry city, Words words) {
        return new EarlyPage.Item(
                words.say("early.title", city.name(), access.edition().toString()),
                words.say("early.opens", words.moment(access.opensAt())),
                looks.isOpen(access)
                        ? Language.of(words.locale()).base() + EarlyController.LIST + "/" + access.edition() + "/"
                                + city.slug()
                        : null);
    }

    /** Looks at a city; empty when the reader may not, or there is nothing to see yet or any more. */
    Optional<EarlyPage> look(EditionYear year, String slug, Reader reader) {
        return directory
                .bySlug(slug)
                .flatMap(city -> looks.look(reader.person(), year, city.key())
                        .map(look -> page(look, city, wording.in(reader.locale()))));
    }

    private EarlyPage page(EarlyLook look, CityEntry city, Words words) {
        EditionYear year = look.version().edition();
        Optional<EditionResults> earlier = look.state().before(year).map(results::of);
        EarlyCity view = new EarlyCity(
                city, results.of(look.state().find(year).orElseThrow()), earlier, evidences.of(look.state()), words);
        return new EarlyPage(
                words.say("early.title", city.name(), year.toString()),
                words.say("early.embargo", words.moment(look.releasedAt())),
                look.access().name(),
                words.moment(look.at()),
                year.toString(),
                earlier.map(edition -> edition.version().year().toString()).orElse(null),
                view.lines(),
                view.around(),
                view.statements());
    }
}
