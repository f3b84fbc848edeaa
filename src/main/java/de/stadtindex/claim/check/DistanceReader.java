package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Mark;
import de.stadtindex.claim.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how many points are said to lie between cities or ranks: "0,6 Punkte hinter dem Spitzenplatz". */
final class DistanceReader {

    private static final Set<String> BEHIND =
            Lexicon.words("hinter dahinter behind rückstand abstand fehlen fehlten gap short trails trailing trailed");
    private static final Set<String> AHEAD = Set.of("vor", "vorsprung", "ahead", "lead", "clear");
    private static final Set<String> LEADING = Set.of("vorsprung", "lead", "beat", "beats", "beating", "pipped");
    private static final Set<String> TOP = Lexicon.words(
            "spitzenplatz spitze spitzenreiter spitzenreiterin erstplatzierten sieger",
            "tabellenspitze führenden leader top first platz");
    private static final Set<String> APART =
            Lexicon.words("trennen trennten trennt zwischen between separate separated separates");
    private static final Set<String> APART_NOUNS = Set.of("abstand", "rückstand", "vorsprung", "lead", "gap");
    private static final int REACH = 12;

    /** Reads a number of points as a distance; says whether it is one. */
    boolean read(Scene scene, int index, int unit, BigDecimal points) {
        Sentence sentence = scene.sentence();
        if (sentence.any(APART)) {
            List<Mark> marks = marks(scene);
            if (marks.size() >= 2) {
                return note(scene, index, unit, marks.get(1), marks.get(0), points);
            }
        }
        boolean isReached = sentence.word(index - 1).equals("auf")
                && Set.of("kommt", "kam", "kommen", "kamen").contains(sentence.word(unit + 1));
        boolean isJustSaid = (isReached || Set.of("mit", "with", "von").contains(sentence.word(index - 1)))
                && !sentence.anyAfter(unit, 2, APART_NOUNS)
                && !sentence.anyBefore(index, 3, APART_NOUNS);
        if (isJustSaid) {
            return false;
        }
        if (unit > index + 1) {
            return false;
        }
        boolean isBehind = sentence.anyAfter(unit, 3, BEHIND) || sentence.anyBefore(index, REACH, BEHIND);
        boolean isAhead = !isBehind && (sentence.anyAfter(unit, 3, AHEAD) || sentence.anyBefore(index, REACH, LEADING));
        if (!isBehind && !isAhead) {
            return false;
        }
        Optional<Mark> own = scene.city(index).map(Mark.OfCity::new);
        boolean isAfter = !sentence.anyBefore(index, REACH, Set.of("fehlen", "fehlten"));
        Optional<Mark> other = mark(scene, isAfter ? unit + 1 : 0, isAfter ? sentence.size() : index)
                .or(() -> mark(scene, unit + 1, sentence.size()))
                .or(() -> mark(scene, Math.max(0, index - REACH), index))
                .or(() -> leader(scene, index))
                .or(() -> scene.other(index).map(Mark.OfCity::new));
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        return isBehind
                ? note(scene, index, unit, own.get(), other.get(), points)
                : note(scene, index, unit, other.get(), own.get(), points);
    }

    /** "Hamburg siegte, München folgte 4,8 Punkte dahinter": the city told of before. */
    private static Optional<Mark> leader(Scene scene, int index) {
        boolean isThere = scene.sentence().anyAfter(index, 3, Set.of("dahinter", "behind"));
        return scene.cities().stream()
                .filter(ref -> isThere && ref.to() < index)
                .filter(ref -> scene.city(index).filter(ref.city()::equals).isEmpty())
                .findFirst()
                .map(ref -> new Mark.OfCity(ref.city()));
    }

    private static boolean note(Scene scene, int index, int unit, Mark below, Mark above, BigDecimal points) {
        scene.add(Mention.of(
                index, unit, new Snapshot.Distance(scene.category(index), scene.year(index), below, above, points)));
        return true;
    }

    /** The first rank or city between two words that something is compared with. */
    private static Optional<Mark> mark(Scene scene, int from, int to) {
        return city(scene, from, to).or(() -> rank(scene, from, to));
    }

    /** A city beside the figure is part of the claim; one in another clause is named for its own sake, too. */
    private static Optional<Mark> city(Scene scene, int from, int to) {
        Optional<CityRef> city = scene.cities().stream()
                .filter(ref -> ref.from() >= from && ref.from() < to && ref.isObject())
                .findFirst();
        int near = from == 0 ? to : from;
        city.filter(ref -> scene.sentence()
                                .clausesBetween(Math.min(near, scene.sentence().size() - 1), ref.from())
                        == 0)
                .ifPresent(ref -> scene.take(ref.from() - 1, ref.to()));
        return city.map(ref -> new Mark.OfCity(ref.city()));
    }

    private static Optional<Mark> rank(Scene scene, int from, int to) {
        Sentence sentence = scene.sentence();
        for (int i = from; i < to; i++) {
            if (Cue.RANK.fits(sentence.word(i)) && sentence.at(i + 1).whole() > 0) {
                scene.take(i, i + 1);
                return Optional.of(new Mark.OfRank(sentence.at(i + 1).whole()));
            }
            if (sentence.word(i).equals("top") && sentence.at(i + 1).cardinal() > 1) {
                scene.take(i, i + 1);
                return Optional.of(new Mark.OfRank(sentence.at(i + 1).cardinal()));
            }
            if (Cue.RANK.fits(sentence.word(i)) && sentence.at(i - 1).isOrdinal()) {
                scene.take(i - 1, i);
                return Optional.of(new Mark.OfRank(sentence.at(i - 1).whole()));
            }
            if (TOP.contains(sentence.word(i))
                    && !sentence.word(i).equals("platz")
                    && sentence.at(i + 1).whole() < 0
                    && !sentence.word(i + 1).equals("-")) {
                scene.take(i, i);
                return named(scene, i).or(() -> Optional.of(new Mark.OfRank(1)));
            }
        }
        return Optional.empty();
    }

    /** "Spitzenreiter München": the city says more than its place. */
    private static Optional<Mark> named(Scene scene, int index) {
        return scene.cities().stream()
                .filter(ref -> ref.from() == index + 1)
                .findFirst()
                .map(ref -> new Mark.OfCity(ref.city()));
    }

    /** "den Drittplatzierten Stuttgart": who is on the rank is said besides. */
    private static void take(Scene scene, int index) {
        int rank = scene.sentence().at(index).whole();
        Optional<CityRef> holder =
                scene.cities().stream().filter(ref -> ref.from() == index + 1).findFirst();
        if (holder.isPresent()) {
            Cell cell = new Cell(holder.get().city(), scene.category(index), scene.year(index));
            scene.add(Mention.of(index, index, new Snapshot.Ranked(cell, rank)));
        } else {
            scene.take(index, index + 1);
        }
    }

    /** All ranks and cities of the sentence, better ranks first. */
    private static List<Mark> marks(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Mark> marks = new ArrayList<>();
        if (scene.cities().size() == 2) {
            scene.cities().forEach(ref -> marks.add(new Mark.OfCity(ref.city())));
            return marks;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean isSecond = !marks.isEmpty()
                    && Set.of("und", "and").contains(sentence.word(i - 1))
                    && sentence.at(i).cardinal() > 0;
            if (Cue.RANK.fits(sentence.word(i)) && sentence.at(i + 1).whole() > 0) {
                marks.add(new Mark.OfRank(sentence.at(i + 1).whole()));
                scene.take(i, i + 1);
            } else if (sentence.at(i).isOrdinal()
                    && (Cue.RANK.fits(sentence.word(i + 1))
                            || sentence.at(i).isCapital()
                            || Set.of("and", "place").contains(sentence.word(i + 1)))) {
                marks.add(new Mark.OfRank(sentence.at(i).whole()));
                take(scene, i);
            } else if (isSecond && !Cue.RANK.fits(sentence.word(i - 1)) && !Cue.POINTS.fits(sentence.word(i + 1))) {
                marks.add(new Mark.OfRank(sentence.at(i).whole()));
                scene.take(i, i);
            }
        }
        if (marks.size() < 2) {
            marks.clear();
            scene.cities().forEach(ref -> marks.add(new Mark.OfCity(ref.city())));
        }
        return marks;
    }
}
