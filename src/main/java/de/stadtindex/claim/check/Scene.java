package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Direction;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One sentence with all that helps to say what a figure in it is about. */
final class Scene {

    private static final Set<String> WISHES = Lexicon.words(
            "wollte wollten will wollen möchte möchten soll sollen sollte hätte hätten ziel wants hopes hoped aims");
    private static final Set<String> RELATIVES = Set.of("das", "which", "who", "where", "wo");

    private final Sentence sentence;
    private final Topic topic;
    private final List<CityRef> cities;
    private final YearSense years;
    private final List<CategoryRef> categories;
    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Scene(Sentence sentence, Topic topic, List<CityRef> cities, YearSense years, List<CategoryRef> categories) {
        this.sentence = sentence;
        this.topic = topic;
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

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether a word is already part of a claim; where there is no word, it is not. */
    boolean isTaken(int index) {
        return index >= 0 && taken.get(index);
    }

    /** Notes a claim; its words belong to no other from now on. */
    void add(Mention mention) {
        mentions.add(mention);
        taken.set(mention.from(), mention.to() + 1);
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
        Optional<CityRef> told =
                cities.stream().filter(ref -> isToldOf(ref, index)).reduce((_, last) -> last);
        if (told.isPresent()) {
            return told.map(CityRef::city);
        }
        List<CityRef> subjects = cities.stream().filter(ref -> !ref.isObject()).toList();
        Optional<CityRef> before =
                subjects.stream().filter(ref -> ref.to() < index).reduce((_, last) -> last);
        Optional<CityRef> after =
                subjects.stream().filter(ref -> ref.from() > index).findFirst();
        if (before.isEmpty()) {
            return after.map(CityRef::city).or(topic::city);
        }
        return isInverted(index)
                        && after.filter(ref -> noFigureBetween(index, ref.from()))
                                .isPresent()
                ? after.map(CityRef::city)
                : before.map(CityRef::city);
    }

    /** The city right before a figure: "München (88,3 Punkte)", "Hamburg mit 86,2 Punkten". */
    Optional<CityRef> beside(int index) {
        return Set.of("(", "mit", "with").contains(sentence.word(index - 1))
                ? cities.stream().filter(ref -> ref.to() == index - 2).findFirst()
                : Optional.empty();
    }

    /** The state of the city of which a figure is said. */
    Optional<FederalState> state(int index) {
        return city(index).flatMap(topic::state);
    }

    /** Whether a figure stands in the clause that tells of a city: "Dresden, das auf Rang 18 fiel". */
    private boolean isToldOf(CityRef ref, int index) {
        int pronoun = ref.to() + 2;
        return sentence.word(ref.to() + 1).equals(",")
                && RELATIVES.contains(sentence.word(pronoun))
                && index > pronoun
                && sentence.clausesBetween(pronoun, index) == 0;
    }

    /** The city with which the one a figure is said of is compared, where only an earlier sentence names it. */
    Optional<CityKey> other(int index) {
        return topic.beside(city(index));
    }

    /** Whether in this sentence the figure stands before the city it belongs to. */
    private boolean isInverted(int index) {
        int firstCity = cities.stream()
                .filter(ref -> !ref.isObject())
                .mapToInt(CityRef::from)
                .min()
                .orElse(Integer.MAX_VALUE);
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
        return years.of(index);
    }

    /** Whether what is said around a word is wished for, or only might have been. */
    boolean isWished(int index) {
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> WISHES.contains(sentence.word(i)) && sentence.clausesBetween(i, index) == 0);
    }

    /** What is known of the editions of this sentence. */
    YearSense years() {
        return years;
    }

    /** The edition with which the edition of a figure is compared; that before it where none is named. */
    Optional<EditionYear> before(int index) {
        return years.before(index);
    }

    /** The edition before another; the year before where no such edition is known. */
    EditionYear preceding(EditionYear year) {
        return years.preceding(year);
    }

    EditionYear mainYear() {
        return topic.year();
    }

    /** Whether the text has named the index, or another. */
    boolean isOfIndex() {
        return topic.isOfIndex();
    }

    CategoryKey category(int index) {
        List<CategoryRef> near = categories.stream()
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 0)
                .toList();
        return sentence.nearest(near, index, CategoryRef::from)
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
        return Ways.around(sentence, index);
    }
}
