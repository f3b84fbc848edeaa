package de.stadtindex.chart;

import java.util.Objects;

/** The rectangle in which columns and values have their places. */
record Plot(double left, double right, double top, double bottom, int columns, Axis axis) {

    double x(int column) {
        Objects.checkIndex(column, columns);
        return columns == 1 ? (left + right) / 2 : left + step() * column;
    }

    double y(double value) {
        return top + (bottom - top) * axis.fraction(value);
    }

    double x(Reading reading) {
        return x(reading.column());
    }

    double y(Reading reading) {
        return y(reading.value());
    }

    /** Distance of two columns. */
    double step() {
        return columns < 2 ? right - left : (right - left) / (columns - 1);
    }
}
