package de.stadtindex.desk.web.registry;

import de.stadtindex.city.CityDetails;
import de.stadtindex.city.NewCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.core.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed about a city, read field by field; every fault is noted, not only the first. */
record CityInput(CityForm form, TypedValues values) {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PEOPLE = 20_000_000;
    private static final int SOUTH = 47;
    private static final int NORTH = 56;
    private static final int WEST = 5;
    private static final int EAST = 16;

    static CityInput of(CityForm form, BindingResult faults) {
        return new CityInput(form, new TypedValues(faults));
    }

    /** What may change about the city; empty, with the faults noted, when something cannot be. */
    Optional<CityDetails> details() {
        String name = name("name", form.name());
        Slug slug = slug(name);
        Integer people = values.number("population", form.population(), MOST_PEOPLE);
        LocalDate day = values.day("populationAsOf", form.populationAsOf());
        if (people != null) {
            values.require("populationAsOf", day);
        }
        if (day != null) {
            values.require("population", people);
        }
        BigDecimal latitude = values.degrees("latitude", form.latitude(), SOUTH, NORTH);
        BigDecimal longitude = values.degrees("longitude", form.longitude(), WEST, EAST);
        return values.faults().hasErrors() || name == null || slug == null || latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new CityDetails(name, slug, people, day, latitude, longitude));
    }

    /** The city to be entered, without its address; its state is told by its official key. */
    Optional<NewCity> city(CityDetails details) {
        return key().flatMap(key -> FederalState.of(key)
                .map(state -> new NewCity(
                        key,
                        details.name(),
                        state,
                        details.population(),
                        details.populationAsOf(),
                        details.latitude(),
                        details.longitude(),
                        List.of())));
    }

    /** The official key; empty, with a fault noted, where it is none or begins with no state. */
    Optional<CityKey> key() {
        Optional<CityKey> key = RegisteredCityPages.key(
                        TypedValues.plain(form.ags()).replace(" ", ""))
                .filter(one -> FederalState.of(one).isPresent());
        if (key.isEmpty() && !values.faults().hasFieldErrors("ags")) {
            values.faults().rejectValue("ags", "registry.fault.ags");
        }
        return key;
    }

    /** A name with at least one letter or digit. */
    @Nullable
    String name(String field, @Nullable String typed) {
        String name = values.text(field, typed, 2, LONGEST_NAME);
        if (name == null || Spelling.fold(name).isEmpty()) {
            values.require(field, null);
            return null;
        }
        return name;
    }

    private @Nullable Slug slug(@Nullable String name) {
        String typed = TypedValues.plain(form.slug());
        if (typed.isEmpty() && name != null && !values.faults().hasFieldErrors("name")) {
            return slugOf(name);
        }
        if (!typed.isEmpty() && Slug.isValid(typed)) {
            return new Slug(typed);
        }
        if (!typed.isEmpty()) {
            values.faults().rejectValue("slug", "registry.fault.slug");
        }
        return null;
    }

    private @Nullable Slug slugOf(String name) {
        try {
            return Slug.of(name);
        } catch (IllegalArgumentException _) {
            values.faults().rejectValue("slug", "registry.fault.slug");
            return null;
        }
    }
}
