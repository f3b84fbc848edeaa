package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.check.YearRef.Role;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** One sentence with all that helps to say what a figure in it is about. */
final class Scene {

    private static final int CLAUSE_COSTS = 12;
    private static final int SHORT_WAY = 4;

    private final Sentence sentence;
    private final Topic topic;
    private final List<EditionYear> editions;
    private final List<CityRef> cities;
    private final List<YearRef> years;
    private final List<CategoryRef> categories;
    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Scene(
            Sentence sentence,
            Topic topic,
            List<EditionYear> editions,
            List<CityRef> cities,
            List<YearRef> years,
            List<CategoryRef> categories) {
        this.sentence = sentence;
        this.topic = topic;
        this.editions = editions;
        this.cities = cities;
        this.years = years;
        this.categories = categories;
    }

    Sentence sentence() {
        return sentence;
    }

    List<CityRef> cities() {
        return cities;
    }

    List<YearRef> years() {
        return years;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether a word is already part of a claim. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** Notes a claim; its words belong to no other from now on. */
    void add(Mention mention) {
        mentions.add(mention);
        taken.set(mention.from(), mention.to() + 1);
    }

    /** Notes a claim that shares its words with others. */
    void addBeside(Mention mention) {
        mentions.add(mention);
    }

    /** Marks words that are explained without being a claim of their own. */
    void take(int from, int to) {
        taken.set(from, to + 1);
    }

    /** The city of which a figure is said: the last one named before it, or the next one where figures come first. */
    Optional<CityKey> city(int index) {
        Optional<CityRef> beside = beside(index);
        if (beside.isPresent()) {
            return beside.map(CityRef::city);
        }
        List<CityRef> subjects = cities.stream().filter(ref -> !ref.isObject()).toList();
        Optional<CityRef> before = subjects.stream().filter(ref -> ref.to() < index).reduce((_, last) -> last);
        Optional<CityRef> after = subjects.stream().filter(ref -> ref.from() > index).findFirst();
        if (before.isEmpty()) {
            return after.map(CityRef::city).or(topic::city);
        }
        return isInverted(index) && after.filter(ref -> noFigureBetween(index, ref.from())).isPresent()
                ? after.map(CityRef::city)
                : before.map(CityRef::city);
    }

    /** The city right before a figure: "München (88,3 Punkte)", "Hamburg mit 86,2 Punkten". */
    Optional<CityRef> beside(int index) {
        return Set.of("(", "mit", "with").contains(sentence.word(index - 1))
                ? cities.stream().filter(ref -> ref.to() == index - 2).findFirst()
                : Optional.empty();
    }

    /** The city with which the one a figure is said of is compared, where only an earlier sentence names it. */
    Optional<CityKey> other(int index) {
        return topic.beside(city(index));
    }

    /** Whether in this sentence the figure stands before the city it belongs to. */
    private boolean isInverted(int index) {
        int firstCity = cities.stream().filter(ref -> !ref.isObject()).mapToInt(CityRef::from).min().orElse(Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(firstCity, index); i++) {
            if (Cue.RANK.fits(sentence.word(i)) && !sentence.word(i).equals("platziert")) {
                return true;
            }
        }
        return false;
    }

    private boolean noFigureBetween(int index, int city) {
        for (int i = index + 2; i < city; i++) {
            if (Cue.RANK.fits(sentence.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** The edition of which a figure is said. */
    EditionYear year(int index) {
        return subjectYear(index).map(YearRef::year).orElse(topic.year());
    }

    /** Whether a figure is said of the edition before, without naming its year. */
    boolean isOfPrevious(int index) {
        return subjectYear(index).filter(YearRef::isRelative).filter(ref -> ref.year().isBefore(topic.year())).isPresent()
                && subjectYear(index).filter(ref -> YearFinder.isYear(sentence.at(ref.from()))).isEmpty();
    }

    /** What is named in the same clause; else the last edition named before. */
    private Optional<YearRef> subjectYear(int index) {
        List<YearRef> subjects = years.stream().filter(ref -> ref.role() == Role.SUBJECT).toList();
        List<YearRef> near = subjects.stream()
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 0 || isHeading(ref))
                .filter(ref -> !ref.isRelative() || ref.from() - index <= SHORT_WAY)
                .toList();
        Optional<YearRef> following = near.stream().filter(ref -> followsAsTime(index, ref)).findFirst();
        return following
                .or(() -> nearest(near, index, YearRef::from))
                .or(() -> subjects.stream()
                        .filter(ref -> ref.from() < index && !ref.isRelative())
                        .reduce((_, last) -> last));
    }

    /** "Im Vorjahr lag Potsdam auf Rang 27, Berlin auf Rang 28": said at the beginning for the whole sentence. */
    private boolean isHeading(YearRef ref) {
        return ref.isRelative() && ref.from() <= 1 && !sentence.anyAfter(ref.to(), 2, Set.of("noch"));
    }

    /** "Platz 12 im Jahr 2023". */
    private boolean followsAsTime(int index, YearRef ref) {
        boolean isNear = ref.from() > index + 1 && ref.from() <= index + SHORT_WAY;
        return isNear && Set.of("jahr", "in", "im", "(").contains(sentence.word(ref.from() - 1));
    }

    /** The edition with which the edition of a figure is compared; that before it where none is named. */
    Optional<EditionYear> before(int index) {
        EditionYear year = year(index);
        return nearest(
                        years.stream()
                                .filter(ref -> ref.role() == Role.COMPARED || ref.role() == Role.SINCE)
                                .filter(ref -> ref.year().isBefore(year))
                                .toList(),
                        index,
                        YearRef::from)
                .map(YearRef::year)
                .or(() -> editions.stream()
                        .filter(edition -> edition.isBefore(year))
                        .max(Comparator.naturalOrder()));
    }

    /** The edition before another; the year before where no such edition is known. */
    EditionYear preceding(EditionYear year) {
        return editions.stream()
                .filter(edition -> edition.isBefore(year))
                .max(Comparator.naturalOrder())
                .orElse(new EditionYear(year.value() - 1));
    }

    /** The edition since which something is said to hold. */
    Optional<EditionYear> since() {
        return years.stream()
                .filter(ref -> ref.role() == Role.SINCE)
                .findFirst()
                .map(YearRef::year);
    }

    /** Whether the text has named the index, or another. */
    boolean isOfIndex() {
        return topic.isOfIndex();
    }

    EditionYear mainYear() {
        return topic.year();
    }

    CategoryKey category(int index) {
        List<CategoryRef> near = categories.stream()
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 0)
                .toList();
        return nearest(near, index, CategoryRef::from)
                .or(() -> categories.stream().filter(ref -> ref.from() < index).reduce((_, last) -> last))
                .map(CategoryRef::category)
                .orElse(CategoryKey.OVERALL);
    }

    /** The cell of which a figure is said; empty where it is not clear of which city. */
    Optional<Cell> cell(int index) {
        return city(index).map(city -> new Cell(city, category(index), year(index)));
    }

    /** Which way things move around a word; empty where nothing says so. */
    Optional<Direction> direction(int index) {
        int up = distance(index, Cue.UP);
        int down = distance(index, Cue.DOWN);
        int same = distance(index, Cue.SAME);
        int least = Math.min(up, Math.min(down, same));
        if (least == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(least == up ? Direction.UP : least == down ? Direction.DOWN : Direction.SAME);
    }

    private int distance(int index, Cue cue) {
        int least = Integer.MAX_VALUE;
        for (int place : sentence.places(cue)) {
            least = place == index ? least : Math.min(least, cost(place, index));
        }
        return least;
    }

    private <T> Optional<T> nearest(List<T> refs, int index, ToIntFunction<T> place) {
        return refs.stream().min(Comparator.comparingInt(ref -> cost(place.applyAsInt(ref), index)));
    }

    private int cost(int place, int index) {
        return Math.abs(place - index) + CLAUSE_COSTS * sentence.clausesBetween(place, index) + (place > index ? 1 : 0);
    }
}
