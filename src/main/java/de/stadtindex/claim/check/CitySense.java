package de.stadtindex.claim.check;

import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of which city a figure in a sentence is said. */
final class CitySense {

    private static final Set<String> RELATIVES = Set.of("das", "which", "who", "where", "wo");

    private final Sentence sentence;
    private final Topic topic;
    private final List<CityRef> cities;

    CitySense(Sentence sentence, Topic topic, List<CityRef> cities) {
        this.sentence = sentence;
        this.topic = topic;
        this.cities = cities;
    }

    List<CityRef> all() {
        return cities;
    }

    /** The city of which a figure is said: the last one named before it, or the next one where figures come first. */
    Optional<CityKey> of(int index) {
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
            return after.map(CityRef::city).or(topic::city).or(this::only);
        }
        return isInverted(index)
                        && after.filter(ref -> noFigureBetween(index, ref.from()))
                                .isPresent()
                ? after.map(CityRef::city)
                : before.map(CityRef::city);
    }

    /** The one city that the sentence names, if only beside somebody: "said the mayor of Düsseldorf". */
    private Optional<CityKey> only() {
        return cities.size() == 1 ? Optional.of(cities.getFirst().city()) : Optional.empty();
    }

    /** The city right before a figure: "München (88,3 Punkte)", "Hamburg mit 86,2 Punkten". */
    Optional<CityRef> beside(int index) {
        return Set.of("(", "mit", "with").contains(sentence.word(index - 1))
                ? cities.stream().filter(ref -> ref.to() == index - 2).findFirst()
                : Optional.empty();
    }

    /** Whether a figure stands in the clause that tells of a city: "Dresden, das auf Rang 18 fiel". */
    private boolean isToldOf(CityRef ref, int index) {
        int pronoun = ref.to() + 2;
        boolean isPushed = sentence.word(ref.from() - 1).startsWith("verdräng")
                && sentence.word(index - 1).equals("auf")
                && index > ref.to();
        boolean isRelative = sentence.word(ref.to() + 1).equals(",")
                && RELATIVES.contains(sentence.word(pronoun))
                && index > pronoun
                && sentence.clausesBetween(pronoun, index) == 0;
        return isPushed || isRelative;
    }

    /** Whether in this sentence the figure stands before the city it belongs to. */
    private boolean isInverted(int index) {
        int firstCity = cities.stream()
                .filter(ref -> !ref.isObject())
                .mapToInt(CityRef::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(firstCity, index); i++) {
            boolean isList =
                    sentence.word(i).startsWith("ranking") || sentence.word(i).startsWith("rangliste");
            if (Cue.RANK.fits(sentence.word(i)) && !isList && !sentence.word(i).equals("platziert")) {
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
}
