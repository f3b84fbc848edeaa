package de.stadtindex.dataimport.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** How a table with certain headings was read last time. */
@Entity
@Table(name = "column_memory")
public class KeptChoices implements Persistable<String> {

    @Id
    private String fingerprint;

    private String choices;
    private Instant keptAt;

    @Transient
    private boolean keptNow;

    protected KeptChoices() {}

    public KeptChoices(String fingerprint, String choices, Instant keptAt) {
        this.fingerprint = fingerprint;
        this.choices = choices;
        this.keptAt = keptAt;
        this.keptNow = true;
    }

    public void replace(String newChoices, Instant now) {
        choices = newChoices;
        keptAt = now;
    }

    public String choices() {
        return choices;
    }

    public Instant keptAt() {
        return keptAt;
    }

    @Override
    public String getId() {
        return fingerprint;
    }

    @Override
    public boolean isNew() {
        return keptNow;
    }
}
