package de.stadtindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One visitor's way through the portal, with what the browser saw on it. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;
    private final List<String> errors = new ArrayList<>();

    Visit(BrowserContext context, String baseUrl) {
        this.context = context;
        this.traffic = new Traffic(baseUrl);
        context.onRequest(traffic::add);
        context.onWebError(error -> errors.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        this.page = context.newPage();
    }

    /** Opens an address and waits until everything on it is loaded. */
    Response open(String path) {
        return Objects.requireNonNull(page.navigate(path), path);
    }

    Page page() {
        return page;
    }

    /** All requests since the visit began or since {@link Traffic#clear()}. */
    Traffic traffic() {
        return traffic;
    }

    /** What the browser's console reported as an error, script failures and breaches of the page's policy included. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Fails when the visit asked another host for anything or was given a cookie. */
    void assertPrivate() {
        assertThat(traffic.toOthers()).as("requests to third parties").isEmpty();
        assertThat(context.cookies())
                .extracting(cookie -> cookie.name)
                .as("cookies")
                .isEmpty();
    }

    /** The cookies this visitor carries now. */
    List<Cookie> cookies() {
        return context.cookies();
    }

    @Override
    public void close() {
        context.close();
    }
}
