package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says several figures of one city in one breath, for those who do not see the chart that shows them. */
public final class Listing {

    private final Evidence evidence;
    private final Words words;

    public Listing(Evidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
    }

    /** {@code Darmstadt 2025: Rang 9 (Mobilität) und Rang 12 (Umwelt).} */
    public String categories(CityKey city, EditionYear year, List<Ranked> claims) {
        return list(name(city) + " " + year, claims, claim -> label(claim.category(), year));
    }

    /** {@code Darmstadt: 76,3 Punkte (2023) und 77,8 Punkte (2024).} */
    public String editions(CityKey city, List<? extends Snapshot.OfCity> claims) {
        return list(name(city), claims, claim -> claim.year().toString());
    }

    private <C extends Snapshot.OfCity> String list(String head, List<C> claims, Function<C, String> what) {
        return words.say(
                "claim.list",
                head,
                words.list(claims.stream()
                        .flatMap(claim -> item(claim, what.apply(claim)))
                        .toList()));
    }

    private Stream<String> item(Snapshot.OfCity claim, String what) {
        return switch (claim) {
            case Ranked ranked -> Stream.of(words.say("claim.list.rank", Integer.toString(ranked.rank()), what));
            case Scored scored -> Stream.of(words.say("claim.list.score", words.decimal(scored.points()), what));
            default -> Stream.empty();
        };
    }

    private String label(CategoryKey category, EditionYear year) {
        return evidence.categories().label(category, year, words.language());
    }

    private String name(CityKey city) {
        return evidence.city(city).map(CityEntry::name).orElse(city.ags());
    }
}
