package de.stadtindex.chart.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paints one picture in a process of its own. */
final class PaintBadge {

    private PaintBadge() {}

    static Badge badge() {
        return new Badge("Darmstadt", "2025: Rang 17 von 83", "▲ 1 gegenüber 2024", "Index", "Datenstand 2025.1");
    }

    /** Writes the picture into the file that is named. */
    public static void main(String[] file) throws IOException {
        Files.write(Path.of(file[0]), badge().png(1));
    }
}
