package de.stadtindex.ranking.domain;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rank and score of one city in one ranking of one version, with where they were read. */
@Entity
@Table(name = "result")
@IdClass(CityResult.Identity.class)
@SuppressWarnings("UnusedVariable") // the persistence provider reads the fields
public class CityResult {

    /** Identity of a result. */
    public record Identity(
            @Nullable Long versionId,
            @Nullable String ags,
            @Nullable String category) implements Serializable {}

    /** How a figure came about where it was not read as such. */
    public enum Note {
        /** Computed from a printed previous rank or tendency. */
        DERIVED
    }

    @Id
    private Long versionId;

    @Id
    private String ags;

    @Id
    private String category;

    private @Nullable Integer rank;
    private @Nullable BigDecimal score;
    private Long sourceId;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    private @Nullable Note note;

    protected CityResult() {}

    /** A figure read in a source; rank and score may each be unknown, not both. */
    public CityResult(
            long versionId,
            CityKey city,
            CategoryKey category,
            @Nullable Rank rank,
            @Nullable Score score,
            long source) {
        if (rank == null && score == null) {
            throw new IllegalArgumentException("A result without rank and score says nothing: " + city);
        }
        this.versionId = versionId;
        this.ags = city.ags();
        this.category = category.value();
        this.rank = rank == null ? null : rank.value();
        this.score = score == null ? null : score.value();
        this.sourceId = source;
        this.confidence = Confidence.HIGH;
    }

    /** Notes that the figure is less sure than read in the source itself, and how it came about. */
    public void qualify(Confidence howSure, @Nullable Note howFound) {
        this.confidence = howSure;
        this.note = howFound;
    }
}
