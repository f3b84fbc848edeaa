package de.stadtindex.city;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Groups cities of like size, so that a city is compared with its peers. Bounds are numbers of inhabitants. */
public enum SizeClass {
    /** Half a million people and more. */
    METROPOLIS(500_000, "ab-500000"),
    /** From a quarter to half a million. */
    LARGE(250_000, "250000-bis-500000"),
    /** From 150 000 to a quarter of a million. */
    MEDIUM(150_000, "150000-bis-250000"),
    /** Below 150 000. */
    SMALL(0, "unter-150000");

    private static final List<SizeClass> LARGEST_FIRST = List.of(values());

    private final int from;
    private final String slug;

    SizeClass(int from, String slug) {
        this.from = from;
        this.slug = slug;
    }

    /** The class of a city with so many inhabitants. */
    public static SizeClass of(int population) {
        for (SizeClass size : LARGEST_FIRST) {
            if (population >= size.from) {
                return size;
            }
        }
        return SMALL;
    }

    public static Optional<SizeClass> ofSlug(String slug) {
        return Arrays.stream(values()).filter(size -> size.slug.equals(slug)).findFirst();
    }

    /** The class as it stands in addresses. */
    public String slug() {
        return slug;
    }
}
