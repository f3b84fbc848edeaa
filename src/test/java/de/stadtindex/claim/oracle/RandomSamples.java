package de.stadtindex.claim.oracle;

import de.stadtindex.claim.oracle.Sample.City;
import de.stadtindex.claim.oracle.Sample.Edition;
import de.stadtindex.claim.oracle.Sample.Facts;
import de.stadtindex.claim.oracle.Sample.Known;
import de.stadtindex.claim.oracle.Sample.Pair;
import de.stadtindex.claim.oracle.Sample.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an index at random; the same seed makes the same one. Every third is complete, every fifth larger than can be tried out. */
final class RandomSamples {

    /** Up to so many cities, all that is unknown can be tried out. */
    static final int SMALL = 6;

    private static final int LARGE = 16;
    private static final List<String> CATEGORIES = List.of(Sample.OVERALL, "verwaltung", "mobilitaet");
    private static final List<String> STATES = List.of("HE", "BY", "NW");
    private static final List<Integer> POPULATIONS = List.of(110_000, 149_999, 150_000, 250_000, 600_000);
    private static final List<Double> GAPS = List.of(0.05, 0.2, 0.5);
    private static final List<String> STEPS = List.of("0.0", "0.0", "0.1", "0.4", "1.3", "5.0", "0.25");

    private final Random random;
    private final int seed;
    private final boolean complete;
    private final double gap;

    private RandomSamples(int seed) {
        this.random = new Random(seed);
        this.seed = seed;
        this.complete = seed % 3 == 0;
        this.gap = complete ? 0 : any(GAPS);
    }

    static Sample of(int seed) {
        return new RandomSamples(seed).make();
    }

    private Sample make() {
        int count = seed % 5 == 4 ? between(SMALL + 1, LARGE) : between(2, SMALL);
        List<City> cities = IntStream.range(0, count)
                .mapToObj(i -> new City("%08d".formatted(i + 1), any(STATES), any(POPULATIONS)))
                .toList();
        List<Edition> editions = new ArrayList<>();
        int year = 2019;
        for (int left = between(2, 4); left > 0; left--) {
            editions.add(edition(year, cities));
            year += !complete && happens(0.2) ? 2 : 1;
        }
        return new Sample(seed, complete, CATEGORIES, cities, editions, incomparable(editions));
    }

    private Set<Pair> incomparable(List<Edition> editions) {
        Set<Pair> pairs = new HashSet<>();
        for (Edition before : editions) {
            editions.stream()
                    .filter(edition -> edition.year() > before.year() && happens(0.05))
                    .forEach(edition -> pairs.add(new Pair(before.year(), edition.year())));
        }
        return pairs;
    }

    private Edition edition(int year, List<City> cities) {
        Map<String, Boolean> participants = new LinkedHashMap<>();
        for (City city : cities) {
            if (participants.isEmpty() || happens(0.9)) {
                participants.put(city.ags(), complete || participants.isEmpty() || !happens(0.06));
            }
        }
        boolean stranger = !complete && participants.size() < SMALL && happens(0.05);
        int size = participants.size() + (stranger ? 1 : 0);
        Map<Spot, Known> known = new HashMap<>();
        List<@Nullable BigDecimal> tenth = new ArrayList<>();
        CATEGORIES.forEach(category -> tenth.add(rank(category, size, participants, known)));
        return new Edition(year, size, participants, known, facts(tenth.getFirst()));
    }

    /** Ranks all, forgets some, and tells the score of rank 10, if there is one. */
    private @Nullable BigDecimal rank(
            String category, int size, Map<String, Boolean> participants, Map<Spot, Known> known) {
        List<String> order = new ArrayList<>(participants.keySet());
        order.addAll(Collections.nCopies(size - order.size(), ""));
        Collections.shuffle(order, random);
        BigDecimal score = new BigDecimal("90.0");
        BigDecimal tenth = null;
        for (int rank = 1; rank <= size; rank++) {
            String city = order.get(rank - 1);
            if (participants.getOrDefault(city, false)) {
                known(known, new Spot(city, category), rank, score);
            }
            tenth = rank == 10 ? score : tenth;
            score = score.subtract(new BigDecimal(any(STEPS)));
        }
        if (!complete && size > 1 && happens(0.2)) {
            contradict(known, category, order);
        }
        return tenth;
    }

    private void known(Map<Spot, Known> known, Spot spot, int rank, BigDecimal score) {
        Integer told = happens(gap) ? null : rank;
        BigDecimal points = happens(gap) ? null : score;
        if (told != null || points != null) {
            known.put(spot, new Known(told, points));
        }
    }

    /** A second city is reported on a rank. */
    private void contradict(Map<Spot, Known> known, String category, List<String> order) {
        Known first = known.get(new Spot(any(order), category));
        Spot second = new Spot(any(order), category);
        Known told = known.get(second);
        if (first != null && told != null) {
            known.put(second, new Known(first.rank(), told.score()));
        }
        known.values().removeIf(figure -> figure.rank() == null && figure.score() == null);
    }

    private Facts facts(@Nullable BigDecimal tenth) {
        return new Facts(
                stated(between(30, 40)),
                stated(between(90, 170)),
                stated(between(9_000, 14_000)),
                stated(new BigDecimal("%d.%d".formatted(between(50, 70), between(0, 9)))),
                tenth == null ? null : stated(tenth));
    }

    private <T> @Nullable T stated(T value) {
        return happens(gap) ? null : value;
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static Stream<Sample> from(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(RandomSamples::of);
    }
}
