package de.stadtindex.claim.check;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text speaks of so far: a city, an edition, and whether of another index. Changes as the text is read. */
final class Topic {

    private final Places places;
    private final List<CityKey> named = new ArrayList<>();
    private @Nullable CityKey city;
    private EditionYear year;
    private EditionYear present;
    private @Nullable EditionYear lastYear;
    private @Nullable CategoryKey category;
    private boolean isCategoryFresh;
    private boolean isOtherIndex;
    private boolean isOfIndex;
    private @Nullable CityKey first;

    Topic(Places places, EditionYear year, @Nullable CityKey city) {
        this.places = places;
        this.year = year;
        this.present = year;
        this.city = city;
        this.first = city;
    }

    Optional<CityKey> city() {
        return Optional.ofNullable(city);
    }

    EditionYear year() {
        return year;
    }

    /** The edition that is the present of the text. */
    EditionYear present() {
        return present;
    }

    /** The edition that was named last. */
    Optional<EditionYear> lastYear() {
        return Optional.ofNullable(lastYear);
    }

    /** The ranking that was named last, to which "in dieser Kategorie" refers. */
    Optional<CategoryKey> category() {
        return Optional.ofNullable(category);
    }

    boolean isOtherIndex() {
        return isOtherIndex;
    }

    /** Goes on where the text was before a sentence about something else; where that named the index, with the index. */
    void returnToIndex(boolean other) {
        isOtherIndex = other && isOtherIndex;
    }

    /** The city of a state that was named last. */
    Optional<CityKey> lastOf(FederalState state) {
        return named.reversed().stream()
                .filter(key -> state(key).filter(own -> own == state).isPresent())
                .findFirst();
    }

    Optional<FederalState> state(CityKey key) {
        return places.city(key).map(CityEntry::state);
    }

    /** The city that was named last but this one. */
    Optional<CityKey> beside(Optional<CityKey> own) {
        return named.reversed().stream()
                .filter(key -> own.filter(key::equals).isEmpty())
                .findFirst();
    }

    /** Whether the sentence before named it, so that a mere "dort" may refer to it. */
    boolean isCategoryFresh() {
        return isCategoryFresh;
    }

    /** The text is about this edition. */
    void speakOf(EditionYear edition) {
        year = edition;
        present = edition;
    }

    /** The category of the sentence before; empty where it was about none. */
    Optional<CategoryKey> freshCategory() {
        return Optional.ofNullable(category).filter(_ -> isCategoryFresh);
    }

    /** From now on the text is about this edition, unless it looks back at it from a later one that was named before. */
    void speakOfNamed(EditionYear edition) {
        year = edition;
        present = edition.isBefore(present) ? present : edition;
    }

    /** For a while the text tells of this edition, which is not its present. */
    void lookBackTo(EditionYear edition) {
        year = edition;
    }

    /** Whether an index was named so far. */
    boolean isOfIndex() {
        return isOfIndex;
    }

    /** The headline of a text that names another index first is about that. */
    void headOtherIndex() {
        isOtherIndex = true;
    }

    void speakOfOtherIndex(boolean other) {
        isOfIndex = true;
        isOtherIndex = other;
    }

    /** Goes on with what a sentence spoke of: with the first city of the text, else its own first that is no mere object. */
    void goOn(List<CityRef> cities, Optional<CategoryKey> ranking, Optional<EditionYear> edition) {
        isCategoryFresh = ranking.isPresent();
        category = ranking.orElse(category);
        lastYear = edition.orElse(lastYear);
        cities.forEach(ref -> {
            named.remove(ref.city());
            named.add(ref.city());
        });
        if (cities.stream().anyMatch(ref -> ref.city().equals(first))) {
            city = first;
        } else {
            cities.stream().filter(ref -> !ref.isObject()).findFirst().ifPresent(ref -> city = ref.city());
        }
        first = first == null ? city : first;
    }
}
