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
    private final Optional<YearSpan> span;
    private final YearBeside beside;

    YearSense(Sentence sentence, Topic topic, List<EditionYear> editions) {
        this.sentence = sentence;
        this.topic = topic;
        this.editions = editions;
        this.years = new YearFinder(sentence, topic).all();
        this.span = YearSpan.of(sentence, years);
        this.beside = new YearBeside(sentence, years);
    }

    /** The edition of which a figure is said. */
    EditionYear of(int index) {
        if (beside.isPresent(index)) {
            return topic.present();
        }
        return beside.said(index)
                .or(() -> span.map(YearSpan::to))
                .or(() -> subjectYear(index).map(YearRef::year))
                .orElse(topic.year());
    }

    /** The edition that is named right behind a figure, by its year: "Rang 36 im Jahr 2023". */
    Optional<EditionYear> said(int index) {
        return beside.said(index);
    }

    /** The two editions between which the sentence tells what happened. */
    Optional<YearSpan> span() {
        return span;
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
                .filter(ref -> ref.from() < index && (ref.role() == Role.WHEN || isSinceWhen(ref)))
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 1)
                .findFirst();
        List<YearRef> subjects =
                years.stream().filter(ref -> ref.role() == Role.SUBJECT).toList();
        List<YearRef> near = subjects.stream()
                .filter(ref -> sentence.clausesBetween(ref.from(), index) == 0 || isHeading(ref))
                .filter(ref -> !ref.isRelative()
                        || ref.from() < index
                        || (ref.from() - index <= 2 * SHORT_WAY && beside.isFirstFigure(index, ref.from())))
                .toList();
        Optional<YearRef> following = subjects.stream()
                .filter(ref -> beside.followsInBrackets(index, ref)
                        || (near.contains(ref) && beside.followsAsTime(index, ref)))
                .findFirst();
        Optional<YearRef> preceding =
                near.stream().filter(ref -> ref.from() < index).reduce((_, last) -> last);
        Optional<YearRef> alone = years.stream()
                .filter(ref -> ref.role() == Role.WHEN && sentence.clausesBetween(ref.from(), index) == 0)
                .findFirst();
        return told.or(() -> following)
                .or(() -> preceding)
                .or(() -> sentence.nearest(near, index, YearRef::from))
                .or(() -> subjects.stream()
                        .filter(ref -> ref.from() < index && !ref.isRelative())
                        .reduce((_, last) -> last))
                .or(() -> alone)
                .or(() -> ofClauseBefore(index, subjects));
    }

    /** "seit der Premiere 2019, als Potsdam auf Rang 15 lag". */
    private boolean isSinceWhen(YearRef ref) {
        return ref.role() == Role.SINCE
                && sentence.word(ref.to() + 1).equals(",")
                && Set.of("als", "when").contains(sentence.word(ref.to() + 2));
    }

    /** "lag im vergangenen Jahr auf Platz 5, bei Gesellschaft auf Platz 11": a clause without a verb goes on. */
    private Optional<YearRef> ofClauseBefore(int index, List<YearRef> subjects) {
        return subjects.stream()
                .filter(ref -> ref.from() < index && sentence.clausesBetween(ref.from(), index) == 1)
                .filter(ref -> Set.of("im", "in", "last").contains(sentence.word(ref.from() - 1)))
                .filter(ref -> Tense.isPast(sentence, ref.from()) && !Tense.hasVerb(sentence, index))
                .findFirst();
    }

    /** "Im Vorjahr lag Potsdam auf Rang 27, Berlin auf Rang 28": said at the beginning for the whole sentence. */
    private boolean isHeading(YearRef ref) {
        return ref.isRelative() && ref.from() <= 1 && !sentence.anyAfter(ref.to(), 2, Set.of("noch"));
    }

    /** The edition with which the edition of a figure is compared; that before it where none is named. */
    Optional<EditionYear> before(int index) {
        EditionYear year = of(index);
        Optional<EditionYear> start = span.filter(own -> own.to().equals(year)).map(YearSpan::from);
        return start.isPresent() ? start : named(index, year);
    }

    private Optional<EditionYear> named(int index, EditionYear year) {
        return sentence.nearest(
                        years.stream()
                                .filter(ref -> ref.role() == Role.COMPARED || ref.role() == Role.SINCE)
                                .filter(ref -> ref.year().isBefore(year))
                                .filter(ref -> ref.from() < index
                                        || ref.role() == Role.SINCE
                                        || sentence.clausesBetween(ref.from(), index) == 0)
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
        List<YearRef> told = years.stream()
                .filter(ref -> !sentence.word(ref.from() - 1).equals("("))
                .toList();
        return told.size() == 1
                        && told.getFirst().role() == Role.SUBJECT
                        && !told.getFirst().isRelative()
                ? told.stream().map(YearRef::year).findFirst()
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
