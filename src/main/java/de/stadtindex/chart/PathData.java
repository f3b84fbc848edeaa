package de.stadtindex.chart;

/** Collects path data, so that many marks become one node. */
final class PathData {

    private final StringBuilder data = new StringBuilder();

    PathData move(double x, double y) {
        return add('M', x, y);
    }

    PathData line(double x, double y) {
        return add('L', x, y);
    }

    PathData segment(double fromX, double fromY, double toX, double toY) {
        return move(fromX, fromY).line(toX, toY);
    }

    /** A line of no length: its round cap is a dot as wide as the stroke. */
    PathData dot(double x, double y) {
        move(x, y);
        data.append("h.01");
        return this;
    }

    PathData disc(double x, double y, double radius) {
        String r = Numbers.text(radius);
        String width = Numbers.text(2 * radius);
        move(x - radius, y);
        data.append('a')
                .append(r)
                .append(' ')
                .append(r)
                .append(" 0 1 0 ")
                .append(width)
                .append(" 0");
        data.append('a')
                .append(r)
                .append(' ')
                .append(r)
                .append(" 0 1 0 -")
                .append(width)
                .append(" 0");
        return close();
    }

    PathData close() {
        data.append('Z');
        return this;
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    @Override
    public String toString() {
        return data.toString();
    }

    private PathData add(char command, double x, double y) {
        data.append(command).append(Numbers.text(x)).append(' ').append(Numbers.text(y));
        return this;
    }
}
