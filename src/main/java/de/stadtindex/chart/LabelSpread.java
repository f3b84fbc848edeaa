package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart by as little as possible, so that none covers another. */
final class LabelSpread {

    private LabelSpread() {}

    /**
     * Positions in the order of the wishes, at least a gap apart and within the bounds.
     *
     * <p>Labels that would collide form a block around the mean of their wishes. With more labels than fit, the last ones
     * leave the upper bound: the caller sizes the chart.
     */
    static List<Double> spread(List<Double> wishes, double gap, double min, double max) {
        List<Integer> order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(wishes::get))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            blocks.add(new Block(wishes.get(order.get(i)) - i * gap, 1));
            mergeTail(blocks);
        }
        Double[] placed = new Double[wishes.size()];
        double last = Math.max(min, max - (order.size() - 1) * gap);
        int index = 0;
        for (Block block : blocks) {
            for (int k = 0; k < block.size(); k++, index++) {
                placed[order.get(index)] = Math.clamp(block.mean(), min, last) + index * gap;
            }
        }
        return List.of(placed);
    }

    private static void mergeTail(List<Block> blocks) {
        while (blocks.size() > 1
                && blocks.getLast().mean() < blocks.get(blocks.size() - 2).mean()) {
            Block tail = blocks.removeLast();
            blocks.add(blocks.removeLast().merge(tail));
        }
    }

    private record Block(double mean, int size) {

        Block merge(Block other) {
            int total = size + other.size;
            return new Block((mean * size + other.mean * other.size) / total, total);
        }
    }
}
