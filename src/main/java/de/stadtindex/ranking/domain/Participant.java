package de.stadtindex.ranking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Says that a version's edition ranked a city, whether or not any figure of it is known. Read only: whole versions are
 * written at a time.
 */
@Entity
@Immutable
@IdClass(Participant.Identity.class)
@SuppressWarnings("UnusedVariable") // queries name the fields
public class Participant {

    /** Identity of a participant. */
    public record Identity(
            @Nullable Long versionId, @Nullable String ags) implements Serializable {}

    @Id
    private Long versionId;

    @Id
    private String ags;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected Participant() {}
}
