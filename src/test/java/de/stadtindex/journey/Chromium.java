package de.stadtindex.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** The browser of a test run: the system's where there is one, else Playwright's own. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser without a window; fails with the sentence that says how to get one. */
    static Chromium launch() {
        var options = new LaunchOptions().setArgs(QUIET);
        InstalledChromium.find().ifPresentOrElse(options::setExecutablePath, DownloadedChromium::fetch);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(DownloadedChromium.NO_DOWNLOAD));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    BrowserContext newContext(NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
