package de.stadtindex.desk.web.registry;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionLicence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed about an edition, read field by field; every fault is noted, not only the first. */
record EditionInput(EditionFacts facts, EditionLicence licence) {

    private static final int MOST_CITIES = 11_000;
    private static final int MOST_PARAMETERS = 10_000;
    private static final int MOST_DATA_POINTS = 100_000_000;
    private static final int LONGEST_LICENCE = 300;

    /** The edition of a year that was typed; empty, with the faults noted, when something cannot be. */
    static Optional<EditionInput> of(EditionForm form, BindingResult faults) {
        Optional<EditionYear> year = EditionYear.parse(TypedValues.plain(form.year()));
        if (year.isEmpty()) {
            faults.rejectValue("year", "registry.fault.year");
        }
        Optional<EditionInput> input = of(year.orElse(null), form, faults);
        return faults.hasErrors() ? Optional.empty() : input;
    }

    /** The same for a year that is known. */
    static Optional<EditionInput> of(@Nullable EditionYear year, EditionForm form, BindingResult faults) {
        TypedValues values = new TypedValues(faults);
        LocalDate day = values.day("publishedOn", form.publishedOn());
        Integer cities = values.number("cities", form.cities(), MOST_CITIES);
        Integer indicators = values.number("indicators", form.indicators(), MOST_PARAMETERS);
        Integer parameters = values.number("parameters", form.parameters(), MOST_PARAMETERS);
        Integer dataPoints = values.number("dataPoints", form.dataPoints(), MOST_DATA_POINTS);
        Score mean = values.score("mean", form.mean());
        Score topTen = values.score("topTen", form.topTen());
        values.require("publishedOn", day);
        values.require("cities", cities);
        EditionLicence licence = licence(form, values);
        if (year != null && day != null && Math.abs(day.getYear() - year.value()) > 1) {
            faults.rejectValue("publishedOn", "registry.fault.far");
        }
        return faults.hasErrors() || year == null || day == null || cities == null
                ? Optional.empty()
                : Optional.of(new EditionInput(
                        new EditionFacts(year, day, cities, indicators, parameters, dataPoints, mean, topTen),
                        licence));
    }

    /** Nobody opens the gate without saying under which licence. */
    private static EditionLicence licence(EditionForm form, TypedValues values) {
        String terms = values.text("licence", form.licence(), 2, LONGEST_LICENCE);
        if (form.bulk() == null) {
            return new EditionLicence.Closed(terms);
        }
        if (terms == null) {
            values.faults().rejectValue("licence", "registry.fault.licence");
            return new EditionLicence.Closed(null);
        }
        return new EditionLicence.Open(terms);
    }
}
