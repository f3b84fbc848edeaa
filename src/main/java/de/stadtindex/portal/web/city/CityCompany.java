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
        long all = subject.newest().participants().stream()
                .filter(key -> !key.equals(subject.city().key()))
                .filter(key -> size.isPresent() && cities.get(key).sizeClass().equals(size))
                .count();
        return new Company(
                size.map(known -> words.say(
                                "city.peers",
                                words.say("size." + known),
                                alike.size(),
                                all,
                                overall.year().toString()))
                        .orElseGet(() -> words.say("city.peers.unknown")),
                alike.stream().map(this::neighbour).toList());
    }

    private Company.Neighbour neighbour(Standing standing) {
        return new Company.Neighbour(
                standing.rank().toString(),
                Link.to(cities.get(standing.city()), subject.visit()),
                standing.score().map(score -> words.decimal(score.value())).orElse("–"));
    }
}
