package de.stadtindex.chart;

/** Writes coordinates short, with a decimal point in every locale. */
final class Numbers {

    private Numbers() {}

    static String text(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
    }
}
