package de.stadtindex.claim.check;

import de.stadtindex.claim.Change;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds what is said to remain: "bleibt", "weiterhin", "erneut", said of the nearest claim that may hold in both editions. */
final class RemainsReader implements Reader {

    private static final Set<String> TITLES = Set.of("titel", "krone", "spitze", "title", "crown");
    private static final Set<String> NOT_OF_RANKS = Set.of("category", "kategorie", "schwach", "stark");

    @Override
    public void read(Scene scene) {
        for (int place : scene.sentence().places(Cue.REMAINS)) {
            if (!scene.isTaken(place) && isMeant(scene.sentence(), place)) {
                readAt(scene, place);
                return;
            }
        }
    }

    private static void readAt(Scene scene, int place) {
        if (isTitle(scene.sentence(), place)) {
            scene.cell(place).ifPresent(cell -> note(scene, place, new Snapshot.Ranked(cell, 1)));
            return;
        }
        Optional<Snapshot> what = scene.mentions().stream()
                .filter(mention -> HistoryReader.isPlace(mention) && mention.type() != ClaimType.TOP_N_ENTERED)
                .min(Comparator.comparingInt(mention -> Math.abs(mention.from() - place)))
                .map(Mention::repeatable);
        what.filter(snapshot -> !isStillThen(scene, place, snapshot))
                .ifPresent(snapshot -> note(scene, place, snapshot));
    }

    private static void note(Scene scene, int place, Snapshot what) {
        EditionYear before = scene.before(place).orElse(scene.preceding(what.year()));
        int end = isNachWieVor(scene.sentence(), place) ? place + 2 : place;
        scene.add(Mention.of(place, end, new Change.Remains(what, before)));
    }

    /** "verteidigt den Titel". */
    private static boolean isTitle(Sentence sentence, int place) {
        return sentence.word(place).startsWith("verteidig") && sentence.any(TITLES);
    }

    /** "was still on rank 3" of an earlier edition. */
    private static boolean isStillThen(Scene scene, int place, Snapshot what) {
        return what.year().isBefore(scene.mainYear())
                && scene.sentence().word(place).equals("still");
    }

    private static boolean isMeant(Sentence sentence, int place) {
        String word = sentence.word(place);
        boolean isMere = word.startsWith("nach") && !isNachWieVor(sentence, place);
        boolean isBehind = word.startsWith("bleib") && sentence.any(Set.of("zurück", "behind"));
        boolean isOfMove = word.equals("erneut")
                && (Cue.UP.fits(sentence.word(place + 1)) || Cue.DOWN.fits(sentence.word(place + 1)));
        boolean isListed =
                sentence.has(place, "again", "in") && sentence.at(place - 1).isOrdinal();
        return !isMere && !isBehind && !isOfMove && !isListed && !NOT_OF_RANKS.contains(sentence.word(place - 1));
    }

    private static boolean isNachWieVor(Sentence sentence, int place) {
        return sentence.has(place, "nach", "wie", "vor");
    }
}
