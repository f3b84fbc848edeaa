package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns values into positions, so that the best value is on top (or on the right) of every chart.
 *
 * @param best value at the good end: rank 1, or the highest score
 * @param worst value at the other end
 * @param ticks values that get a grid line, the best one first
 */
public record Axis(double best, double worst, List<Integer> ticks) {

    private static final int INTERVALS = 4;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000};
    private static final int[] WINDOWS = {10, 20, 30, 40, 50, 60};

    /** Keeps its own copy of the ticks. */
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** Ranks from 1 on top down to the number of ranked things. */
    public static Axis ranks(int count) {
        int worst = Math.max(count, 1);
        int step = step((worst - 1.0) / INTERVALS);
        List<Integer> ticks = new ArrayList<>(List.of(1));
        for (int tick = step == 1 ? 2 : step; tick <= worst - Math.max(1, step / 2); tick += step) {
            ticks.add(tick);
        }
        if (worst > 1) {
            ticks.add(worst);
        }
        return new Axis(1, worst, ticks);
    }

    /** Ranks from 1 down to the next round rank that covers the worst one shown, never beyond the count. */
    public static Axis ranksCovering(int worstShown, int count) {
        for (int window : WINDOWS) {
            if (worstShown <= window && window < count) {
                return ranks(window);
            }
        }
        return ranks(count);
    }

    /** Scores from 0 to 100, with 100 on top. */
    public static Axis percent() {
        return new Axis(100, 0, List.of(100, 75, 50, 25, 0));
    }

    /** A round domain that holds both values, with the higher one on top. */
    public static Axis values(double lowest, double highest) {
        int step = step((highest - lowest) / INTERVALS);
        int bottom = (int) Math.floor(lowest / step) * step;
        int top = Math.max(bottom + step, (int) Math.ceil(highest / step) * step);
        List<Integer> ticks = new ArrayList<>();
        for (int tick = top; tick >= bottom; tick -= step) {
            ticks.add(tick);
        }
        return new Axis(top, bottom, ticks);
    }

    /** Share of the way from the best end (0) to the worst (1); values outside stay at the edge. */
    double fraction(double value) {
        if (best == worst) {
            return 0;
        }
        return Math.clamp((value - best) / (worst - best), 0.0, 1.0);
    }

    private static int step(double atLeast) {
        for (int step : STEPS) {
            if (step >= atLeast) {
                return step;
            }
        }
        return (int) Math.ceil(atLeast);
    }
}
