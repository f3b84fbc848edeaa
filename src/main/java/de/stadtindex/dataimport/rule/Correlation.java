package de.stadtindex.dataimport.rule;

/** How closely two rows of numbers go together: 1 wholly, 0 not at all, −1 against each other (Pearson). */
final class Correlation {

    private int pairs;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumYy;
    private double sumXy;

    void add(double x, double y) {
        pairs++;
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumYy += y * y;
        sumXy += x * y;
    }

    int pairs() {
        return pairs;
    }

    /** From −1 to 1; 0 where one of the rows does not vary. */
    double value() {
        double spread = Math.sqrt((pairs * sumXx - sumX * sumX) * (pairs * sumYy - sumY * sumY));
        return spread > 0 ? (pairs * sumXy - sumX * sumY) / spread : 0;
    }
}
