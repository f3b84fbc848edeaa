package de.stadtindex.portal.web.city;

import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Company;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import java.util.List;
import java.util.Optional;

/** The cities beside this one: near it in the ranking, or of like size. */
final class CityCompany {

    private static final int PLACES = 3;

    /** Of more cities of like size, those nearest in rank are shown. */
    private static final int MOST_PEERS = 60;

    private final CitySubject subject;
    private final Cities cities;
    private final Words words;
    private final Ranking overall;

    CityCompany(CitySubject subject, Cities cities) {
        this.subject = subject;
        this.cities = cities;
        this.words = subject.words();
        this.overall = subject.newest().ranking(CategoryKey.OVERALL);
    }

    Company neighbours() {
        Optional<Standing> own = overall.of(subject.city().key());
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
        List<Standing> alike = overall.standings().stream()
                .filter(standing -> !standing.city().equals(subject.city().key()))
                .filter(standing -> size.isPresent()
                        && cities.get(standing.city()).sizeClass().equals(size))
                .toList();
        long withoutRank = overall.withoutRank().stream()
                .filter(key -> !key.equals(subject.city().key()))
                .filter(key -> size.isPresent() && cities.get(key).sizeClass().equals(size))
                .count();
        String said = size.map(known -> words.say(
                        "city.peers",
                        words.say("size." + known),
                        alike.size(),
                        alike.size() + withoutRank,
                        overall.year().toString()))
                .orElseGet(() -> words.say("city.peers.unknown"));
        return new Company(
                alike.size() <= MOST_PEERS ? said : said + " " + words.say("city.peers.nearest", MOST_PEERS),
                nearest(alike).stream().map(this::neighbour).toList());
    }

    /** Half of them ahead of this city, as far as there are so many; the best where its own rank is not known. */
    private List<Standing> nearest(List<Standing> alike) {
        int ahead = overall.of(subject.city().key())
                .map(own -> (int) alike.stream()
                        .filter(other -> other.rank().compareTo(own.rank()) < 0)
                        .count())
                .orElse(0);
        int from = Math.clamp(ahead - MOST_PEERS / 2L, 0, Math.max(0, alike.size() - MOST_PEERS));
        return alike.subList(from, Math.min(alike.size(), from + MOST_PEERS));
    }

    private Company.Neighbour neighbour(Standing standing) {
        return new Company.Neighbour(
                standing.rank().toString(),
                Link.to(cities.get(standing.city()), subject.visit()),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"));
    }
}
