package de.stadtindex.chart;

import de.stadtindex.platform.markup.Markup;
import java.util.Comparator;
import java.util.List;

/** Places within an outline, coloured by group; readers ask where the good ones are. */
public record MapChart(int height, List<Mark> marks, List<MapPoint> points, List<Label> labels) implements Chart {

    private static final double LARGEST_REACH = 24;
    private static final double KEY_GAP = 14;

    /** Keeps its own copies. */
    public MapChart {
        marks = List.copyOf(marks);
        points = List.copyOf(points);
        labels = List.copyOf(labels);
    }

    @Override
    public String kind() {
        return "map";
    }

    @Override
    public Markup svg(String alternative) {
        return ChartSvg.map(this, alternative);
    }

    /** Places from the worst group to the best, so that the best lie on top where places crowd. */
    public static MapChart of(MapOutline outline, List<MapPlace> places, List<MapKeyEntry> key) {
        Canvas canvas = new Canvas();
        canvas.mark("chart-land", outline.path());
        List<MapSpot> spots = places.stream()
                .sorted(Comparator.comparing(MapPlace::group).reversed())
                .map(place -> new MapSpot(place, outline.x(place.point()), outline.y(place.point())))
                .toList();
        new MapLabels(canvas, spots, outline.bottom()).draw();
        KeyLine line = new KeyLine(canvas, outline.bottom() + KEY_GAP);
        key.forEach(entry -> line.add(entry.name(), entry.group().css(), entry.group()::draw));
        List<MapPoint> points = spots.stream().map(spot -> point(spot, spots)).toList();
        return new MapChart((int) Math.ceil(line.bottom()), canvas.marks(), points, canvas.labels());
    }

    private static MapPoint point(MapSpot spot, List<MapSpot> all) {
        MapPlace place = spot.place();
        double nearest = all.stream()
                .mapToDouble(spot::distance)
                .filter(distance -> distance > 0)
                .min()
                .orElse(Double.MAX_VALUE);
        double reach = Math.clamp(nearest / 2, place.group().radius(), LARGEST_REACH);
        String path = place.group().draw(new PathData(), spot.x(), spot.y()).toString();
        return new MapPoint(
                place.href(),
                place.title(),
                place.group().css(),
                path,
                Numbers.text(spot.x()),
                Numbers.text(spot.y()),
                Numbers.text(reach));
    }
}
