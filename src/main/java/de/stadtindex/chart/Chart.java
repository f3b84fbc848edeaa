package de.stadtindex.chart;

import de.stadtindex.platform.markup.Markup;
import java.util.List;

/** What every kind of chart comes down to, so that page, download and image draw the same geometry. */
public sealed interface Chart permits LineChart, SlopeChart, BumpChart, ProfileChart, MapChart {

    /** Width of every chart in user units; the stylesheet scales it to the page. */
    int WIDTH = Canvas.WIDTH;

    /** The name of the kind, as used in style classes. */
    String kind();

    /** Height in user units. */
    int height();

    /** Shapes in painting order, all beneath the labels. */
    List<Mark> marks();

    /** Texts in painting order. */
    List<Label> labels();

    /** The chart as one SVG picture; the alternative says what it shows to those who do not see it. */
    default Markup svg(String alternative) {
        return ChartSvg.picture(this, alternative);
    }
}
