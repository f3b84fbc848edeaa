package de.stadtindex.desk;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;

/** How the log names editions, cities and categories, so that what happened to one can be found again. */
public final class RegistrySubject {

    private RegistrySubject() {}

    public static String of(EditionYear year) {
        return "edition " + year;
    }

    public static String of(CityKey city) {
        return "city " + city;
    }

    public static String of(CategoryKey category) {
        return "category " + category;
    }
}
