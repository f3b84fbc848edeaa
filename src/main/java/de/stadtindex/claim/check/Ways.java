package de.stadtindex.claim.check;

import de.stadtindex.claim.Direction;
import java.util.Optional;

/** Tells which way things move around a word of a sentence. */
final class Ways {

    private Ways() {}

    /** The way that the nearest word of movement says; empty where none does. */
    static Optional<Direction> around(Sentence sentence, int index) {
        int up = distance(sentence, index, Cue.UP);
        int down = distance(sentence, index, Cue.DOWN);
        int same = distance(sentence, index, Cue.SAME);
        int least = Math.min(up, Math.min(down, same));
        if (least == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(least == up ? Direction.UP : least == down ? Direction.DOWN : Direction.SAME);
    }

    private static int distance(Sentence sentence, int index, Cue cue) {
        int least = Integer.MAX_VALUE;
        for (int place : sentence.places(cue)) {
            least = place == index ? least : Math.min(least, sentence.cost(place, index));
        }
        return least;
    }
}
