package de.stadtindex.journey;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens visits for one test; all are closed when it ends. */
final class Visits implements AutoCloseable {

    private final Chromium browser;
    private final List<Visit> open = new ArrayList<>();

    Visits(Chromium browser) {
        this.browser = browser;
    }

    /** A new visit with an empty cache and no cookies; addresses are resolved against the base URL. */
    Visit of(Visitor visitor, String baseUrl) {
        var visit = new Visit(browser.newContext(visitor.asContext(baseUrl)), baseUrl);
        open.add(visit);
        return visit;
    }

    /** Keeps what each open page shows as a picture in the folder. */
    void photograph(Path folder, String name) {
        for (var index = 0; index < open.size(); index++) {
            var file = folder.resolve("%s-%d.png".formatted(name, index));
            open.get(index)
                    .page()
                    .screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    @Override
    public void close() {
        open.forEach(Visit::close);
    }
}
