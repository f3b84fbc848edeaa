package de.stadtindex.ranking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Rank and score of one city in one ranking of one version, with where they were read. Read only: whole versions are
 * written at a time.
 */
@Entity
@Immutable
@Table(name = "result")
@IdClass(CityResult.Identity.class)
@SuppressWarnings("UnusedVariable") // queries name the fields
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
}
