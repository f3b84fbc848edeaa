package de.stadtindex.chart;

/** A place with its position on the chart. */
record MapSpot(MapPlace place, double x, double y) {

    double distance(MapSpot other) {
        double east = x - other.x;
        double south = y - other.y;
        return Math.sqrt(east * east + south * south);
    }
}
