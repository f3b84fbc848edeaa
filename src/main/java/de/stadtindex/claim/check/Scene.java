package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Claim;
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

    private final Sentence sentence;
    private final Topic topic;
    private final CitySense cities;
    private final YearSense years;
    private final List<CategoryRef> categories;
    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Scene(Sentence sentence, Topic topic, List<CityRef> cities, YearSense years, List<CategoryRef> categories) {
        this.sentence = sentence;
        this.topic = topic;
        this.cities = new CitySense(sentence, topic, cities);
        this.years = years;
        this.categories = categories;
    }

    Sentence sentence() {
        return sentence;
    }

    List<CityRef> cities() {
        return cities.all();
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The claim of a kind that was found last before a word. */
    <T extends Claim> Optional<T> last(int index, Class<T> kind) {
        return mentions.stream()
                .filter(mention -> mention.to() < index)
                .map(Mention::claim)
                .filter(kind::isInstance)
                .reduce((_, later) -> later)
                .map(kind::cast);
    }

    /** Whether a word is already part of a claim; where there is no word, it is not. */
    boolean isTaken(int index) {
        return index >= 0 && taken.get(index);
    }

    /** The words, from the first to the last, that are no part of a claim when their turn comes. */
    IntStream freeWords() {
        return IntStream.range(0, sentence.size()).filter(index -> !isTaken(index));
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

    /** The city of which a figure is said; empty where that is not clear. */
    Optional<CityKey> city(int index) {
        return cities.of(index);
    }

    /** The city right before a figure: "München (88,3 Punkte)", "Hamburg mit 86,2 Punkten". */
    Optional<CityRef> beside(int index) {
        return cities.beside(index);
    }

    /** The state of the city of which a figure is said. */
    Optional<FederalState> state(int index) {
        return city(index).flatMap(topic::state);
    }

    /** The city with which the one a figure is said of is compared, where only an earlier sentence names it. */
    Optional<CityKey> other(int index) {
        return topic.beside(city(index));
    }

    /** The edition of which a figure is said. */
    EditionYear year(int index) {
        return years.of(index);
    }

    /** Whether what is said around a word is wished for, or only might have been. */
    boolean isWished(int index) {
        return Wishes.areAt(sentence, index);
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

    /** "67,5 (Verwaltung)": the category in brackets right behind a figure. */
    Optional<CategoryKey> categoryBehind(int index) {
        int bracket = Cue.POINTS.fits(sentence.word(index + 1)) ? index + 2 : index + 1;
        boolean isIn = Cue.POINTS.fits(sentence.word(index + 1))
                && Set.of("in", "bei", "for").contains(sentence.word(bracket));
        int name = isIn && Set.of("der", "the").contains(sentence.word(bracket + 1)) ? bracket + 2 : bracket + 1;
        return categories.stream()
                .filter(ref ->
                        ref.from() == name && (isIn || sentence.word(bracket).equals("(")))
                .findFirst()
                .map(CategoryRef::category);
    }

    CategoryKey category(int index) {
        return categoryBehind(index).orElseGet(() -> nearest(index));
    }

    private CategoryKey nearest(int index) {
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
