package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Tells apart scores that fit into a falling order from those that do not, so that a single wrong one is told from its neighbours. */
final class FallingScores {

    private static final int NONE = -1;

    private final List<Score> scores;
    /** By length less one: where the run of this length ends that ends highest. */
    private final int[] ends;
    /** Where the run that ends here stood before. */
    private final int[] before;

    private int longest;

    private FallingScores(List<Score> scores) {
        this.scores = scores;
        this.ends = new int[scores.size()];
        this.before = new int[scores.size()];
        Arrays.fill(before, NONE);
    }

    /** The positions of a longest run that never rises. */
    static BitSet longestRun(List<Score> scores) {
        FallingScores run = new FallingScores(scores);
        for (int position = 0; position < scores.size(); position++) {
            run.extend(position);
        }
        return run.positions();
    }

    private void extend(int position) {
        int length = longestRunAbove(scores.get(position));
        if (length > 0) {
            before[position] = ends[length - 1];
        }
        ends[length] = position;
        longest = Math.max(longest, length + 1);
    }

    /** Length of the longest run so far that this score may follow. */
    private int longestRunAbove(Score score) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scores.get(ends[middle]).compareTo(score) >= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BitSet positions() {
        BitSet positions = new BitSet(scores.size());
        int position = longest == 0 ? NONE : ends[longest - 1];
        while (position != NONE) {
            positions.set(position);
            position = before[position];
        }
        return positions;
    }
}
