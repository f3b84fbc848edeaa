package de.stadtindex.claim.check;

import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.History;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds how a rank is said to have moved: "um vier Plätze", "klettert … auf Rang 7", "unverändert". */
final class ChangeReader implements Reader {

    private static final Set<String> RANKINGS =
            Lexicon.words("ranking index rangliste vergleich platzierung rang abschneiden");
    private static final Set<String> COMPARATIVES = Lexicon.words("besser höher schlechter tiefer better worse");
    private static final Set<String> WISHES =
            Lexicon.words("müssen muss wollen will sollen soll möchten möchte must want wants should");
    private static final Set<ClaimType> SAID = EnumSet.of(
            ClaimType.SCORE_CHANGE,
            ClaimType.TOP_N_ENTERED,
            ClaimType.TOP_N_LEFT,
            ClaimType.CATEGORIES_MOVED,
            ClaimType.RANK_DOWN_POINTS_UP,
            ClaimType.LARGEST_CLIMB,
            ClaimType.LARGEST_FALL);
    private static final Set<String> NOT_VERBS = Lexicon.words(
            "gut up hoch oben vorn unten zurück down risk fall gutes steigende gewinner",
            "gewinnerin aufsteiger absteiger hälfte verloren halten hält hielt gehalten holds",
            "held keeps kept besser better höher schlechter worse tiefer plus steigerung legt",
            "gewonnen gewinnt gewann gewannen behaupten gute guten fallen gains gain vorne hinten field higher lower"
                    + " gained arbeitet");

    private static final Set<String> FALLS = Set.of("fällt", "fiel", "fallen", "fielen");
    private static final Set<String> AMOUNTS = Lexicon.words(
            "punktzahl punktwert wert gesamtwert score zahl anzahl durchschnitt mittelwert schnitt mittel average",
            "mean vorsprung abstand blick");
    private static final Set<String> COUNTS = Set.of("zahl", "anzahl", "number");

    @Override
    public void read(Scene scene) {
        boolean isPlain = !StepReader.read(scene) || isFromTo(scene);
        if (isPlain) {
            direction(scene);
        }
    }

    /** Whether two ranks are named, so that the verb says which way it went between them. */
    private static boolean isFromTo(Scene scene) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.type() == ClaimType.PREVIOUS_RANK
                        && scene.sentence().word(mention.from() - 1).matches("von|vom|from"));
    }

    /** A verb of movement near a rank. */
    private static void direction(Scene scene) {
        Sentence sentence = scene.sentence();
        Optional<Mention> rank = scene.mentions().stream()
                .filter(mention -> mention.type() == ClaimType.RANK || mention.type() == ClaimType.PREVIOUS_RANK)
                .findFirst();
        boolean isStreak = scene.mentions().stream().anyMatch(ChangeReader::isOfMoves);
        boolean isAboutRank = rank.isPresent() || isStreak || isRanking(sentence);
        boolean isSaidAlready = scene.mentions().stream().anyMatch(mention -> SAID.contains(mention.type()));
        boolean isOfPoints = rank.isEmpty() && !isStreak && !scene.mentions().isEmpty();
        boolean isNever = scene.mentions().stream()
                .anyMatch(mention -> Set.of("nie", "never").contains(sentence.word(mention.from())));
        if (!isAboutRank || isNever || isSaidAlready || isOfPoints || sentence.any(WISHES)) {
            return;
        }
        for (Cue cue : new Cue[] {Cue.UP, Cue.DOWN, Cue.SAME}) {
            for (int place : sentence.places(cue)) {
                if (!scene.isTaken(place)
                        && isVerb(sentence, place)
                        && isFree(scene, place)
                        && !isOfSomethingElse(sentence, place)) {
                    StepReader.note(scene, place, place, way(cue), null);
                    return;
                }
            }
        }
    }

    private static boolean isOfMoves(Mention mention) {
        return mention.claim() instanceof History.MovedInARow;
    }

    private static boolean isVerb(Sentence sentence, int index) {
        String word = sentence.word(index);
        boolean isCompared = COMPARATIVES.stream().anyMatch(word::startsWith);
        boolean isMoved = Set.of("up", "down").contains(word)
                && Set.of("moved", "went", "moves", "goes").contains(sentence.word(index - 1));
        return isMoved || (!isCompared && !sentence.word(index - 1).startsWith("kein") && !NOT_VERBS.contains(word));
    }

    /** "die Punktzahl kletterte", "die Bilanz fällt gemischt aus": not the rank. */
    private static boolean isOfSomethingElse(Sentence sentence, int index) {
        boolean isJudged =
                FALLS.contains(sentence.word(index)) && sentence.anyAfter(index, sentence.size(), Set.of("aus"));
        boolean isResult =
                Set.of("sprang", "springt").contains(sentence.word(index)) && sentence.any(Set.of("heraus", "raus"));
        return isJudged || isResult || sentence.any(COUNTS) || isOfAmount(sentence, index);
    }

    private static boolean isOfAmount(Sentence sentence, int index) {
        for (int i = index - 1; i >= 0 && sentence.clausesBetween(i, index) == 0; i--) {
            if (AMOUNTS.contains(sentence.word(i))) {
                return true;
            }
            if (Cue.RANK.fits(sentence.word(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether no number of places says the same in the same clause. */
    private static boolean isFree(Scene scene, int index) {
        return scene.mentions().stream()
                .filter(mention -> mention.type() == ClaimType.RANK_CHANGE)
                .noneMatch(mention -> Math.abs(mention.to() - index) <= 2
                        || scene.sentence().clausesBetween(mention.to(), index) == 0);
    }

    private static boolean isRanking(Sentence sentence) {
        return sentence.any(RANKINGS);
    }

    private static Direction way(Cue cue) {
        return cue.equals(Cue.UP) ? Direction.UP : cue.equals(Cue.DOWN) ? Direction.DOWN : Direction.SAME;
    }
}
