package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapChartTests {

    private static final GeoPoint FLENSBURG = new GeoPoint(9.4370, 54.7937);
    private static final GeoPoint KIEL = new GeoPoint(10.1373, 54.3218);
    private static final GeoPoint AACHEN = new GeoPoint(6.0839, 50.7753);
    private static final GeoPoint COTTBUS = new GeoPoint(14.3343, 51.7567);
    private static final GeoPoint MUNICH = new GeoPoint(11.5755, 48.1372);

    private final MapOutline germany = MapOutline.of(PublishedFigures.outline());

    @Test
    void northIsUpAndEastIsRight() {
        assertThat(germany.y(FLENSBURG)).isLessThan(germany.y(KIEL));
        assertThat(germany.y(KIEL)).isLessThan(germany.y(MUNICH));
        assertThat(germany.x(AACHEN)).isLessThan(germany.x(FLENSBURG));
        assertThat(germany.x(FLENSBURG)).isLessThan(germany.x(COTTBUS));
    }

    @Test
    void distancesAreInProportion() {
        double kielToMunich = Math.hypot(germany.x(KIEL) - germany.x(MUNICH), germany.y(KIEL) - germany.y(MUNICH));
        double aachenToCottbus =
                Math.hypot(germany.x(AACHEN) - germany.x(COTTBUS), germany.y(AACHEN) - germany.y(COTTBUS));

        assertThat(kielToMunich / aachenToCottbus).isCloseTo(694.9 / 584.0, within(0.02));
    }

    @Test
    void everyCityLiesWithinTheChart() {
        PublishedFigures figures = new PublishedFigures();

        assertThat(figures.cities()).map(figures::place).allSatisfy(place -> {
            assertThat(germany.x(place)).isBetween(0.0, 640.0);
            assertThat(germany.y(place)).isBetween(0.0, germany.bottom());
        });
    }

    @Test
    void theBestGroupIsDrawnLast() {
        MapChart chart = chart(place(KIEL, MapGroup.FIRST, ""), place(MUNICH, MapGroup.UNKNOWN, ""));

        assertThat(chart.points())
                .extracting(MapPoint::css)
                .containsExactly("chart-unranked", "chart-shape chart-group-1");
    }

    @Test
    void neighboursShareTheAreaToHitAndLonePlacesGetALargeOne() {
        GeoPoint nextToKiel = new GeoPoint(10.25, 54.3218);
        MapChart crowded = chart(place(KIEL, MapGroup.UNKNOWN, ""), place(nextToKiel, MapGroup.UNKNOWN, ""));
        MapChart lone = chart(place(KIEL, MapGroup.UNKNOWN, ""), place(MUNICH, MapGroup.UNKNOWN, ""));

        assertThat(crowded.points())
                .allSatisfy(
                        point -> assertThat(Double.parseDouble(point.reach())).isLessThan(12));
        assertThat(lone.points()).extracting(MapPoint::reach).containsOnly("24");
    }

    @Test
    void placesAtOnePointAreBothDrawn() {
        assertThat(chart(place(KIEL, MapGroup.FIRST, "a"), place(KIEL, MapGroup.SECOND, "b"))
                        .points())
                .hasSize(2);
    }

    @Test
    void namesDoNotCoverEachOther() {
        MapChart chart = new SampleCharts().map();

        assertThat(chart.labels().stream().filter(label -> label.css().startsWith("chart-place")))
                .hasSizeGreaterThan(7)
                .extracting(Label::text)
                .contains("München", "Hamburg", "Köln");
    }

    @Test
    void aNameCoversNoPlaceThatHasOne() {
        GeoPoint rightOfKiel = new GeoPoint(10.75, 54.3218);

        MapChart chart = chart(place(KIEL, MapGroup.FIRST, "Kiel"), place(rightOfKiel, MapGroup.FIRST, "Preetz"));

        assertThat(chart.labels().stream().filter(label -> label.text().equals("Kiel")))
                .singleElement()
                .satisfies(label -> assertThat(label.css()).contains("chart-end"));
    }

    @Test
    void theSecondColumnOfTheKeyBeginsAtOnePlace() {
        MapChart map = new SampleCharts().map();

        assertThat(map.labels().stream()
                        .filter(label -> label.css().contains("chart-key"))
                        .map(Label::x)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void theBareMapHasLargerPlacesAndNothingToRead() {
        MapChart map = new SampleCharts().map();
        MapChart bare = map.bare();

        assertThat(bare.labels()).isEmpty();
        assertThat(bare.marks()).extracting(Mark::css).containsExactly("chart-land");
        assertThat(bare.height()).isLessThan(map.height());
        assertThat(bare.points()).hasSameSizeAs(map.points());
        assertThat(bare.points().getLast().d())
                .isNotEqualTo(map.points().getLast().d());
    }

    @Test
    void nothingToShowIsNoTrouble() {
        MapChart empty = MapChart.of(MapOutline.of(List.of()), List.of(), List.of());

        assertThat(empty.points()).isEmpty();
        assertThat(empty.height()).isPositive();
    }

    private MapChart chart(MapPlace... places) {
        return MapChart.of(germany, List.of(places), List.of());
    }

    private static MapPlace place(GeoPoint point, MapGroup group, String label) {
        return new MapPlace(point, group, label, "/stadt/x", "x");
    }
}
