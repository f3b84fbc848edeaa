package de.stadtindex.ranking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a category is called from an edition on, in one language. */
@Entity
@IdClass(CategoryLabel.Identity.class)
public class CategoryLabel {

    /** Identity of a label. */
    public record Identity(
            @Nullable String key,
            @Nullable Integer fromEdition,
            @Nullable String language) implements Serializable {}

    @Id
    private String key;

    @Id
    private Integer fromEdition;

    @Id
    private String language;

    private String label;

    protected CategoryLabel() {}

    CategoryLabel(String key, int fromEdition, String language, String label) {
        this.key = key;
        this.fromEdition = fromEdition;
        this.language = language;
        this.label = label;
    }

    void say(String newLabel) {
        this.label = newLabel;
    }

    public int fromEdition() {
        return fromEdition;
    }

    public String language() {
        return language;
    }

    public String label() {
        return label;
    }
}
