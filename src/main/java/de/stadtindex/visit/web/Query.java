package de.stadtindex.visit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an address after the question mark; parameters without a value are left out. */
public final class Query {

    private final List<String> parts;

    private Query(List<String> parts) {
        this.parts = parts;
    }

    public static Query empty() {
        return new Query(List.of());
    }

    public Query with(String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(parts);
        more.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return new Query(List.copyOf(more));
    }

    /** With its question mark, or nothing at all. */
    @Override
    public String toString() {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
