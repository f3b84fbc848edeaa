package de.stadtindex.core;

/** A text in both languages of the portal. */
public record Bilingual(String german, String english) {

    private static final String ENGLISH = "en";

    /** The text in the language of this two-letter code; German for any but English. */
    public String in(String language) {
        return language.equals(ENGLISH) ? english : german;
    }
}
