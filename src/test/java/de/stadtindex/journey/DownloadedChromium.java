package de.stadtindex.journey;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Gets Playwright's own Chromium where the system has none; the one browser, not all three. */
final class DownloadedChromium {

    static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final List<String> INSTALL = List.of("install", "--only-shell", "chromium");
    private static final String HOW_TO_GET_ONE = """
        Browser tests need a Chromium and found none, and Playwright's own could not be downloaded.
        Install one, e.g. "apt-get install chromium", or set the variable CHROMIUM to the program of an installed one.
        """;

    private DownloadedChromium() {}

    /** Downloads the browser unless it is there already; fails with the sentence that says how to get one. */
    static void fetch() {
        var builder = Driver.ensureDriverInstalled(NO_DOWNLOAD, false)
                .createProcessBuilder()
                .redirectErrorStream(true);
        builder.command().addAll(INSTALL);
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(HOW_TO_GET_ONE + output.strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException(HOW_TO_GET_ONE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(HOW_TO_GET_ONE, e);
        }
    }
}
