package de.stadtindex.portal.web.city;

import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Company;
import de.stadtindex.portal.web.city.OtherCities.Group;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cities beside this one: near it in the ranking, or of like size. */
final class CityCompany {

    private static final int PLACES = 3;

    /** Of more cities of like size, those nearest in rank are shown. */
    private static final int MOST_PEERS = 60;

    private final CitySubject subject;
    private final Cities cities;
    private final Map<SizeClass, Group> sizes;
    private final Words words;
    private final Ranking overall;

    CityCompany(CitySubject subject, Cities cities, Map<SizeClass, Group> sizes) {
        this.subject = subject;
        this.cities = cities;
        this.sizes = sizes;
        this.words = subject.words();
        this.overall = subject.newest().ranking(CategoryKey.OVERALL);
    }

    Company neighbours() {
        Optional<Standing> own = own();
        List<Standing> near =
                own.map(standing -> overall.neighbours(standing, PLACES)).orElse(List.of());
        String key =
                own.isEmpty() ? "city.neighbours.unknown" : near.isEmpty() ? "city.neighbours.none" : "city.neighbours";
        return new Company(
                words.say(key, PLACES, overall.year().toString()),
                near.stream().map(this::neighbour).toList());
    }

    Company peers() {
        Optional<SizeClass> size = subject.city().sizeClass();
        Group group = size.map(sizes::get).orElse(Group.EMPTY);
        int ranked = group.ranked().size() - (own().isPresent() ? 1 : 0);
        int withoutRank = group.withoutRank()
                - (overall.withoutRank().contains(subject.city().key()) ? 1 : 0);
        String said = size.map(known -> words.say(
                        "city.peers",
                        words.say("size." + known),
                        ranked,
                        ranked + withoutRank,
                        overall.year().toString()))
                .orElseGet(() -> words.say("city.peers.unknown"));
        return new Company(
                ranked <= MOST_PEERS ? said : said + " " + words.say("city.peers.nearest", MOST_PEERS),
                nearest(group.ranked()).map(this::neighbour).toList());
    }

    /** Half of them ahead of this city, as far as there are so many; the best where its own rank is not known. */
    private Stream<Standing> nearest(List<Standing> alike) {
        int own = own().map(standing -> Collections.binarySearch(alike, standing, Standing.BEST_FIRST))
                .orElse(0);
        int from = Math.clamp(own - MOST_PEERS / 2L, 0, Math.max(0, alike.size() - 1 - MOST_PEERS));
        return alike.subList(from, Math.min(alike.size(), from + 1 + MOST_PEERS)).stream()
                .filter(standing -> !standing.city().equals(subject.city().key()))
                .limit(MOST_PEERS);
    }

    private Optional<Standing> own() {
        return overall.of(subject.city().key());
    }

    private Company.Neighbour neighbour(Standing standing) {
        return new Company.Neighbour(
                standing.rank().toString(),
                Link.to(cities.get(standing.city()), subject.visit()),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"));
    }
}
