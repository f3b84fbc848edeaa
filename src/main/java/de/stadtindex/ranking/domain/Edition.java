package de.stadtindex.ranking.domain;

import de.stadtindex.core.EditionYear;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One year of the index with what its publisher stated about it. */
@Entity
public class Edition implements Persistable<Integer> {

    @Id
    private Integer year;

    private LocalDate publishedOn;
    private int cities;
    private @Nullable Integer indicators;
    private @Nullable Integer parameters;
    private @Nullable Integer dataPoints;
    private @Nullable BigDecimal meanScore;
    private @Nullable BigDecimal topTenScore;
    private boolean bulkDownload;

    @Transient
    private boolean createdNow;

    protected Edition() {}

    /** A new edition that ranks so many cities. */
    public Edition(EditionYear year, LocalDate publishedOn, int cities) {
        this.year = year.value();
        this.publishedOn = publishedOn;
        this.cities = cities;
        this.createdNow = true;
    }

    /** Notes what was stated about how the edition was measured; null where nothing consistent was stated. */
    public void describeMethod(
            @Nullable Integer indicators, @Nullable Integer parameters, @Nullable Integer dataPoints) {
        this.indicators = indicators;
        this.parameters = parameters;
        this.dataPoints = dataPoints;
    }

    /** Notes published summary figures of the overall scores; null where not published. */
    public void noteSummary(@Nullable BigDecimal meanScore, @Nullable BigDecimal topTenScore) {
        this.meanScore = meanScore;
        this.topTenScore = topTenScore;
    }

    @Override
    public Integer getId() {
        return year;
    }

    @Override
    public boolean isNew() {
        return createdNow;
    }

    public EditionYear year() {
        return new EditionYear(year);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public int cities() {
        return cities;
    }

    public @Nullable Integer indicators() {
        return indicators;
    }

    public @Nullable Integer parameters() {
        return parameters;
    }

    public @Nullable Integer dataPoints() {
        return dataPoints;
    }

    public @Nullable BigDecimal meanScore() {
        return meanScore;
    }

    public @Nullable BigDecimal topTenScore() {
        return topTenScore;
    }

    public boolean bulkDownload() {
        return bulkDownload;
    }
}
