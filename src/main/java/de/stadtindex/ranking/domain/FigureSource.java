package de.stadtindex.ranking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A publication in which figures were read. */
@Entity
@Table(name = "source")
public class FigureSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;
    private @Nullable String url;

    protected FigureSource() {}

    public FigureSource(String title, @Nullable String url) {
        this.title = title;
        this.url = url;
    }

    /** The stored identity; only a saved source has one. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Source is not saved yet: " + title);
        }
        return id;
    }

    public String title() {
        return title;
    }

    public @Nullable String url() {
        return url;
    }
}
