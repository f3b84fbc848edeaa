package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CategoryKey;
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
    private final CityCompany company;
    private final CitySeries series;
    private final CityProfile profile;
    private final Supplier<Drawing> ranks;
    private final Supplier<Optional<Drawing>> points;
    private final Supplier<Optional<Drawing>> ranksByCategory;

    private CityView(CitySubject subject, CityCompany company, CitySeries series, CityProfile profile) {
        this.subject = subject;
        this.company = company;
        this.series = series;
        this.profile = profile;
        this.ranks = SingletonSupplier.of(series::ranks);
        this.points = SingletonSupplier.of(() -> Optional.ofNullable(series.points()));
        this.ranksByCategory = SingletonSupplier.of(() -> Optional.ofNullable(profile.drawing()));
    }

    CitySubject subject() {
        return subject;
    }

    /** The cities beside it. */
    CityCompany company() {
        return company;
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
        private final OtherCities others;
        private final Comparabilities comparabilities;
        private final Evidences evidences;

        Maker(
                Results results,
                CityDirectory directory,
                OtherCities others,
                Comparabilities comparabilities,
                Evidences evidences) {
            this.results = results;
            this.directory = directory;
            this.others = others;
            this.comparabilities = comparabilities;
            this.evidences = evidences;
        }

        CityView of(Visit visit, Found found) {
            var newest = results.of(visit.state().newest());
            var entries = directory.among(newest.participants());
            var cities = new Cities(entries);
            var subject = new CitySubject(visit, found.city(), found.history(), newest, evidences.of(visit.state()));
            return new CityView(
                    subject,
                    new CityCompany(subject, cities, others.bySize(newest.ranking(CategoryKey.OVERALL), entries)),
                    new CitySeries(subject, comparabilities.along(visit.state())),
                    new CityProfile(subject, results, others, cities));
        }
    }
}
