package de.stadtindex.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows where systems keep their Chromium or Chrome. */
final class InstalledChromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe");

    private InstalledChromium() {}

    /** The browser that the variable CHROMIUM names, else the first in the usual places. */
    static Optional<Path> find() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(place -> !place.isBlank())
                .map(InstalledChromium::named)
                .or(() -> firstOf(PLACES.stream()));
    }

    /** The first place that holds a program. */
    static Optional<Path> firstOf(Stream<String> places) {
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** The program at the place someone chose; a wrong choice is told, not passed over. */
    static Path named(String place) {
        return firstOf(Stream.of(place))
                .orElseThrow(() -> new IllegalStateException("CHROMIUM names no program: " + place));
    }
}
