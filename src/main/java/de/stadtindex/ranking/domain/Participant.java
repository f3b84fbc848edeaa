package de.stadtindex.ranking.domain;

import de.stadtindex.core.CityKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Says that a version's edition ranked a city, whether or not any figure of it is known. */
@Entity
@IdClass(Participant.Identity.class)
@SuppressWarnings("UnusedVariable") // the persistence provider reads the fields
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

    public Participant(long versionId, CityKey city, Confidence confidence) {
        this.versionId = versionId;
        this.ags = city.ags();
        this.confidence = confidence;
    }
}
