package de.stadtindex.ranking.domain;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
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
    private @Nullable String licence;
    private int revision;

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

    /**
     * Begins a change of what was stated; only whoever saw the present state may make one.
     *
     * @param seen the revision that was looked at
     * @throws RegistryRefusedException when somebody else changed the edition since
     */
    public void revise(int seen) {
        if (revision != seen) {
            throw new RegistryRefusedException(RegistryRefusal.CHANGED_MEANWHILE);
        }
        revision++;
    }

    /** Says how many cities are ranked. */
    public void rank(int numberOfCities) {
        this.cities = numberOfCities;
    }

    /** Says on which day the edition comes or came out. */
    public void comeOutOn(LocalDate day) {
        this.publishedOn = day;
    }

    /** Lets the full table be offered as a file under this licence. */
    public void offerUnder(String terms) {
        this.licence = terms;
        this.bulkDownload = true;
    }

    /** Keeps the full table from being offered as a file; null where no licence is stated. */
    public void withhold(@Nullable String terms) {
        this.licence = terms;
        this.bulkDownload = false;
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

    /** The licence as stated by the publisher; null where none was stated. */
    public @Nullable String licence() {
        return licence;
    }

    /** Counts the changes. */
    public int revision() {
        return revision;
    }
}
