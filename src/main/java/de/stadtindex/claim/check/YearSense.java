package de.stadtindex.claim.check;

import de.stadtindex.claim.check.YearRef.Role;
import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of which edition a figure in a sentence is said, and with which that is compared. */
final class YearSense {

    private static final int SHORT_WAY = 4;

    private final Sentence sentence;
    private final Topic topic;
    private final List<EditionYear> editions;
    private final List<YearRef> years;

    YearSense(Sentence sentence, Topic topic, List<EditionYear> editions) {
        this.sentence = sentence;
        this.topic = topic;
        this.editions = editions;
        this.years = new YearFinder(sentence, topic).all();
    }

    /** The edition of which a figure is said. */
    EditionYear of(int index) {
        return subjectYear(index).map(YearRef::year).orElse(topic.year());
    }

    /** Whether a figure is said of the edition before, without naming its year. */
    boolean isOfPrevious(int index) {
        return subjectYear(index)
                        .filter(YearRef::isRelative)
                        .filter(ref -> ref.year().isBefore(topic.year()))
                        .isPresent()
                && subjectYear(index)
                        .filter(ref -> YearFinder.isYear(sentence.at(ref.from())))
                        .isEmpty();
    }

    /** What is named in the same clause, before the figure first; else the last edition named before. */
    private Optional<YearRef> subjectYear(int index) {
        Optional<YearRef> told = years.stream()
                .filter(ref -> ref.role() == Role.WHEN && ref.from() < index)
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 1)
                .findFirst();
        List<YearRef> subjects =
                years.stream().filter(ref -> ref.role() == Role.SUBJECT).toList();
        List<YearRef> near = subjects.stream()
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 0 || isHeading(ref))
                .filter(ref -> !ref.isRelative() || ref.from() - index <= SHORT_WAY)
                .toList();
        Optional<YearRef> following = subjects.stream()
                .filter(ref -> followsInBrackets(index, ref) || (near.contains(ref) && followsAsTime(index, ref)))
                .findFirst();
        Optional<YearRef> preceding =
                near.stream().filter(ref -> ref.from() < index).reduce((_, last) -> last);
        return told.or(() -> following)
                .or(() -> preceding)
                .or(() -> sentence.nearest(near, index, YearRef::from))
                .or(() -> subjects.stream()
                        .filter(ref -> ref.from() < index && !ref.isRelative())
                        .reduce((_, last) -> last));
    }

    /** "Rang 18 (2024)". */
    private boolean followsInBrackets(int index, YearRef ref) {
        return ref.from() > index
                && ref.from() <= index + SHORT_WAY
                && sentence.word(ref.from() - 1).equals("(")
                && sentence.word(ref.to() + 1).equals(")");
    }

    /** "Im Vorjahr lag Potsdam auf Rang 27, Berlin auf Rang 28": said at the beginning for the whole sentence. */
    private boolean isHeading(YearRef ref) {
        return ref.isRelative() && ref.from() <= 1 && !sentence.anyAfter(ref.to(), 2, Set.of("noch"));
    }

    /** "Platz 12 im Jahr 2023". */
    private boolean followsAsTime(int index, YearRef ref) {
        boolean isNear = ref.from() > index + 1 && ref.from() <= index + SHORT_WAY;
        boolean isRightBehind = ref.from() == index + 1
                && ref.role() == Role.SUBJECT
                && sentence.at(index).number() == null
                && !Cue.RANK.fits(sentence.word(index));
        return isRightBehind || (isNear && Set.of("jahr", "in", "im", "(").contains(sentence.word(ref.from() - 1)));
    }

    /** The edition with which the edition of a figure is compared; that before it where none is named. */
    Optional<EditionYear> before(int index) {
        EditionYear year = of(index);
        return sentence.nearest(
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

    /** The edition that is named last. */
    Optional<EditionYear> last() {
        return years.stream()
                .filter(ref -> ref.role() != Role.SINCE)
                .reduce((_, ref) -> ref)
                .map(YearRef::year);
    }

    /** The edition of which the sentence tells where it names but one, and does not look back at it from the present. */
    Optional<EditionYear> only() {
        return years.size() == 1
                        && years.getFirst().role() == Role.SUBJECT
                        && !years.getFirst().isRelative()
                ? last()
                : Optional.empty();
    }

    /** The edition since which something is said to hold. */
    Optional<EditionYear> since() {
        return years.stream()
                .filter(ref -> ref.role() == Role.SINCE)
                .findFirst()
                .map(YearRef::year);
    }
}
