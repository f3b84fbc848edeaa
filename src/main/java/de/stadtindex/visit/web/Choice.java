package de.stadtindex.visit.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several views to switch between.
 *
 * @param current {@code page} for the view shown, else null; goes into {@code aria-current}
 */
public record Choice(String label, String href, @Nullable String current) {

    public static Choice of(String label, String href, Object value, Object shown) {
        return new Choice(label, href, value.equals(shown) ? "page" : null);
    }
}
