package de.stadtindex.portal.web.city;

import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Company;
import de.stadtindex.portal.web.city.EditionOverview.Group;
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
    private final CityKey key;
    private final Cities cities;
    private final Map<SizeClass, Group> sizes;
    private final Words words;
    private final Ranking overall;

    CityCompany(CitySubject subject, Cities cities, Map<SizeClass, Group> sizes) {
        this.subject = subject;
        this.key = subject.city().key();
        this.cities = cities;
        this.sizes = sizes;
        this.words = subject.words();
        this.overall = subject.newest().ranking(CategoryKey.OVERALL);
    }

    Company neighbours() {
        Optional<Standing> own = own();
        List<Standing> near =
                own.map(standing -> overall.neighbours(standing, PLACES)).orElse(List.of());
        String message =
                own.isEmpty() ? "city.neighbours.unknown" : near.isEmpty() ? "city.neighbours.none" : "city.neighbours";
        return new Company(
                words.say(message, PLACES, overall.year().toString()),
                near.stream().map(this::neighbour).toList());
    }

    Company peers() {
        Optional<SizeClass> size = cities.find(key).orElse(subject.city()).sizeClass();
        Group group = size.map(sizes::get).orElse(Group.EMPTY);
        int place = place(group.ranked());
        int ranked = group.ranked().size() - (place < 0 ? 0 : 1);
        int withoutRank = group.withoutRank().size() - (group.withoutRank().contains(key) ? 1 : 0);
        String said = size.map(known -> words.say(
                        "city.peers",
                        words.say("size." + known),
                        ranked,
                        ranked + withoutRank,
                        overall.year().toString()))
                .orElseGet(() -> words.say("city.peers.unknown"));
        return new Company(
                ranked <= MOST_PEERS ? said : said + " " + words.say("city.peers.nearest", MOST_PEERS),
                nearest(group.ranked(), Math.max(place, 0)).map(this::neighbour).toList());
    }

    /** Where in the group this city stands; negative where it does not. */
    private int place(List<Standing> alike) {
        return own().map(standing -> Collections.binarySearch(alike, standing, Standing.BEST_FIRST))
                .orElse(-1);
    }

    /** Half of them ahead of that place, as far as there are so many; one more is taken, as the city itself may be among them. */
    private Stream<Standing> nearest(List<Standing> alike, int place) {
        int taken = MOST_PEERS + 1;
        int from = Math.clamp(place - MOST_PEERS / 2L, 0, Math.max(0, alike.size() - taken));
        return alike.subList(from, Math.min(alike.size(), from + taken)).stream()
                .filter(standing -> !standing.city().equals(key))
                .limit(MOST_PEERS);
    }

    private Optional<Standing> own() {
        return overall.of(key);
    }

    private Company.Neighbour neighbour(Standing standing) {
        return new Company.Neighbour(
                standing.rank().toString(),
                Link.to(cities.get(standing.city()), subject.visit()),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"));
    }
}
