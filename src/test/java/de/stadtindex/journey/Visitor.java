package de.stadtindex.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Who looks at the portal and with what: language, width of the screen, light or dark, with or without script. */
record Visitor(String locale, int width, ColorScheme colours, Script script) {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    /** Whether the browser runs scripts. */
    enum Script {
        ON,
        OFF
    }

    /** A German at a desk, light colours, with script. */
    static Visitor german() {
        return new Visitor("de-DE", DESK, ColorScheme.LIGHT, Script.ON);
    }

    /** The same with an English browser. */
    static Visitor english() {
        return new Visitor("en-GB", DESK, ColorScheme.LIGHT, Script.ON);
    }

    /** The same on a screen 360 px wide. */
    Visitor onPhone() {
        return new Visitor(locale, PHONE, colours, script);
    }

    Visitor inDarkMode() {
        return new Visitor(locale, width, ColorScheme.DARK, script);
    }

    /** The same with JavaScript off; axe, being a script, cannot look at these visits. */
    Visitor withoutScript() {
        return new Visitor(locale, width, colours, Script.OFF);
    }

    NewContextOptions asContext(String baseUrl) {
        return new NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale(locale)
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script == Script.ON);
    }
}
