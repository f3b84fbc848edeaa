package de.stadtindex.platform.drawing;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data our charts write: moves, lines, half circles, and the way back to the start. */
final class PathReader {

    private static final Pattern COMMAND = Pattern.compile("([MLhaZ])([^MLhaZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D path = new Path2D.Double();

    private PathReader() {}

    static Shape shape(String data) {
        PathReader reader = new PathReader();
        Matcher commands = COMMAND.matcher(data);
        while (commands.find()) {
            reader.draw(commands.group(1).charAt(0), numbers(commands.group(2)));
        }
        return reader.path;
    }

    private void draw(char command, List<Double> at) {
        switch (command) {
            case 'M' -> path.moveTo(at.get(0), at.get(1));
            case 'L' -> path.lineTo(at.get(0), at.get(1));
            case 'h' -> {
                Point2D pen = path.getCurrentPoint();
                path.lineTo(pen.getX() + at.getFirst(), pen.getY());
            }
            case 'a' -> halfCircle(at.get(5));
            default -> path.closePath();
        }
    }

    /** From the pen to a point on its height, on one side going and on the other coming back. */
    private void halfCircle(double along) {
        Point2D pen = path.getCurrentPoint();
        double radius = Math.abs(along) / 2;
        double left = Math.min(pen.getX(), pen.getX() + along);
        double start = along > 0 ? 180 : 0;
        path.append(new Arc2D.Double(left, pen.getY() - radius, 2 * radius, 2 * radius, start, 180, Arc2D.OPEN), true);
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(Double.valueOf(found.group()));
        }
        return numbers;
    }
}
