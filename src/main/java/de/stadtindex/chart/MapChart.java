package de.stadtindex.chart;

import de.stadtindex.platform.markup.Markup;
import java.util.Comparator;
import java.util.List;

/**
 * Places within an outline, coloured by group; readers ask where the good ones are.
 *
 * @param bottom lower end of the outline, above the key
 */
public record MapChart(int height, int bottom, List<Mark> marks, List<MapPoint> points, List<Label> labels)
        implements Chart {

    private static final double LARGEST_REACH = 24;
    private static final double BARE = 1.5;
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
        canvas.mark(MapOutline.CSS, outline.path());
        List<MapSpot> spots = places.stream()
                .sorted(Comparator.comparing(MapPlace::group).reversed())
                .map(place -> new MapSpot(place, outline.x(place.point()), outline.y(place.point())))
                .toList();
        new MapLabels(canvas, spots, outline.bottom()).draw();
        List<String> names = key.stream().map(MapKeyEntry::name).toList();
        KeyLine line = KeyLine.inColumns(canvas, outline.bottom() + KEY_GAP, names);
        key.forEach(entry -> line.add(entry.name(), entry.group().css(), entry.group()::draw));
        List<MapPoint> points = spots.stream().map(spot -> point(spot, spots)).toList();
        return new MapChart(
                (int) Math.ceil(line.bottom()),
                (int) Math.ceil(outline.bottom()),
                canvas.marks(),
                points,
                canvas.labels());
    }

    /** Outline and places alone, the places larger: for where the map is too small to be read. */
    public MapChart bare() {
        List<Mark> land =
                marks.stream().filter(mark -> mark.css().equals(MapOutline.CSS)).toList();
        return new MapChart(
                bottom, bottom, land, points.stream().map(MapChart::larger).toList(), List.of());
    }

    private static MapPoint larger(MapPoint point) {
        String path = MapGroup.of(point.css())
                .draw(new PathData(), Double.parseDouble(point.x()), Double.parseDouble(point.y()), BARE)
                .toString();
        return new MapPoint(point.href(), point.title(), point.css(), path, point.x(), point.y(), point.reach());
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
