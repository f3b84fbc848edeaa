package de.stadtindex.portal.web;

import org.jspecify.annotations.Nullable;

/** One entry of a select field. */
public record Option(String value, String label, boolean selected) {

    public static Option of(String value, String label, @Nullable Object chosen) {
        return new Option(value, label, value.equals(chosen == null ? "" : chosen.toString()));
    }
}
