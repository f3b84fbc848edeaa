package de.stadtindex.platform.web;

import java.util.Locale;

/** The two languages of the screens; the path alone decides which one is spoken, so that no cookie is needed. */
public enum Language {
    /** The default, at the root. */
    GERMAN("de", "", Locale.GERMANY),
    /** The same paths under {@code /en}. */
    ENGLISH("en", "/en", Locale.UK);

    private final String code;
    private final String base;
    private final Locale locale;

    Language(String code, String base, Locale locale) {
        this.code = code;
        this.base = base;
        this.locale = locale;
    }

    /** The language of a path such as {@code /en/stadt/kiel}. */
    public static Language ofPath(String path) {
        return path.equals(ENGLISH.base) || path.startsWith(ENGLISH.base + "/") ? ENGLISH : GERMAN;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.code) ? ENGLISH : GERMAN;
    }

    /** The code for the {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** What stands before every path of this language: nothing or {@code /en}. */
    public String base() {
        return base;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == GERMAN ? ENGLISH : GERMAN;
    }
}
