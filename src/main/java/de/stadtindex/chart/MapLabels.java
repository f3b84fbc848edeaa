package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes names beside places where they cover neither another name, nor a place that has one, nor, if possible, any place. */
final class MapLabels {

    private static final double DISTANCE = 15;

    private final Canvas canvas;
    private final List<MapSpot> spots;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    MapLabels(Canvas canvas, List<MapSpot> spots, double bottom) {
        this.canvas = canvas;
        this.spots = spots;
        this.bottom = bottom;
    }

    /** Draws every name that has a free place; the best groups choose first, a name without a free place is left out. */
    void draw() {
        named().forEach(this::place);
    }

    private Stream<MapSpot> named() {
        return spots.reversed().stream().filter(spot -> !spot.place().label().isEmpty());
    }

    private void place(MapSpot spot) {
        candidates(spot).stream()
                .filter(box -> box.within(bottom))
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .filter(box -> named().filter(other -> !other.equals(spot)).noneMatch(box::covers))
                .min(Comparator.comparingLong(this::covered))
                .ifPresent(box -> {
                    taken.add(box);
                    canvas.label(
                            box.anchor(),
                            box.anchorX(),
                            box.anchorY(),
                            "chart-place",
                            spot.place().label());
                });
    }

    private long covered(Box box) {
        return spots.stream().filter(spot -> box.contains(spot.x(), spot.y())).count();
    }

    private static List<Box> candidates(MapSpot spot) {
        double width = TextWidth.of(spot.place().label());
        double x = spot.x();
        double y = spot.y();
        double half = TextWidth.LINE / 2;
        return List.of(
                new Box(Anchor.RIGHT, x + DISTANCE, y, x + DISTANCE, y - half, width),
                new Box(Anchor.LEFT, x - DISTANCE, y, x - DISTANCE - width, y - half, width),
                new Box(Anchor.ABOVE, x, y - DISTANCE, x - width / 2, y - DISTANCE - TextWidth.LINE, width),
                new Box(Anchor.BELOW, x, y + DISTANCE, x - width / 2, y + DISTANCE, width));
    }

    /** The room a name takes. */
    private record Box(Anchor anchor, double anchorX, double anchorY, double left, double top, double width) {

        boolean within(double bottom) {
            return left >= 0 && left + width <= Canvas.WIDTH && top >= 0 && top + TextWidth.LINE <= bottom;
        }

        boolean overlaps(Box other) {
            return left < other.left + other.width
                    && other.left < left + width
                    && Math.abs(top - other.top) < TextWidth.LARGEST_FONT;
        }

        /** Whether the shape of the place would be written over. */
        boolean covers(MapSpot spot) {
            double east = spot.x() - Math.clamp(spot.x(), left, left + width);
            double south = spot.y() - Math.clamp(spot.y(), top, top + TextWidth.LINE);
            return Math.hypot(east, south) < spot.place().group().radius();
        }

        boolean contains(double x, double y) {
            return x > left && x < left + width && y > top && y < top + TextWidth.LINE;
        }
    }
}
