package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Evidences;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.portal.web.city.CityPage.Drawing;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A city as one request sees it: what the page and its other forms show is found out once for all of them. */
final class CityView {

    private final CitySubject subject;
    private final Cities cities;
    private final CitySeries series;
    private final CityProfile profile;
    private final Supplier<Drawing> ranks;
    private final Supplier<Optional<Drawing>> points;
    private final Supplier<Optional<Drawing>> ranksByCategory;

    private CityView(CitySubject subject, Cities cities, CitySeries series, CityProfile profile) {
        this.subject = subject;
        this.cities = cities;
        this.series = series;
        this.profile = profile;
        this.ranks = SingletonSupplier.of(series::ranks);
        this.points = SingletonSupplier.of(() -> Optional.ofNullable(series.points()));
        this.ranksByCategory = SingletonSupplier.of(() -> Optional.ofNullable(profile.drawing()));
    }

    CitySubject subject() {
        return subject;
    }

    /** The cities of the newest edition. */
    Cities cities() {
        return cities;
    }

    CitySeries series() {
        return series;
    }

    CityProfile profile() {
        return profile;
    }

    /** The overall ranks of all editions. */
    Drawing ranks() {
        return Objects.requireNonNull(ranks.get());
    }

    /** The overall scores of all editions; empty where fewer than two are known. */
    Optional<Drawing> points() {
        return Objects.requireNonNull(points.get());
    }

    /** The ranks in the categories; empty where none is known. */
    Optional<Drawing> ranksByCategory() {
        return Objects.requireNonNull(ranksByCategory.get());
    }

    /** Makes it. */
    @Component
    static class Maker {

        private final Results results;
        private final CityDirectory directory;
        private final EditionOverview overview;
        private final Comparabilities comparabilities;
        private final Evidences evidences;

        Maker(
                Results results,
                CityDirectory directory,
                EditionOverview overview,
                Comparabilities comparabilities,
                Evidences evidences) {
            this.results = results;
            this.directory = directory;
            this.overview = overview;
            this.comparabilities = comparabilities;
            this.evidences = evidences;
        }

        CityView of(Visit visit, Found found) {
            var newest = results.of(visit.state().newest());
            var cities = new Cities(directory.among(newest.participants()));
            var subject = new CitySubject(visit, found.city(), found.history(), newest, evidences.of(visit.state()));
            return new CityView(
                    subject,
                    cities,
                    new CitySeries(subject, comparabilities.along(visit.state())),
                    new CityProfile(subject, results, overview, cities));
        }
    }
}
