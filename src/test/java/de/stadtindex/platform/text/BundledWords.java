package de.stadtindex.platform.text;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the bundles without a Spring context, for tests of single sentences. */
public final class BundledWords {

    private BundledWords() {}

    public static Words german() {
        return in(Locale.GERMANY);
    }

    public static Words english() {
        return in(Locale.UK);
    }

    private static Words in(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "texts", "desk", "claims", "press", "article", "dataset", "opendata");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale, ZoneId.of("Europe/Berlin"));
    }
}
