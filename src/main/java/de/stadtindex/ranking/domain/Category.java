package de.stadtindex.ranking.domain;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A ranking of the index; the overall one is the root of the tree. */
@Entity
public class Category implements Persistable<String> {

    @Id
    private String key;

    private int position;
    private @Nullable String parent;
    private int revision;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "key", insertable = false, updatable = false)
    private List<CategoryLabel> labels = new ArrayList<>();

    @Transient
    private boolean createdNow;

    protected Category() {}

    /** A new category below another, or the root. */
    public Category(CategoryKey key, int position, @Nullable CategoryKey parent) {
        this.key = key.value();
        this.position = position;
        this.parent = parent == null ? null : parent.value();
        this.createdNow = true;
    }

    /** Says what the category is called from an edition on, in a language given by its two-letter code. */
    public void label(int fromEdition, String language, String label) {
        labels.stream()
                .filter(known -> known.fromEdition() == fromEdition)
                .filter(known -> known.language().equals(language))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.say(label),
                        () -> labels.add(new CategoryLabel(key, fromEdition, language, label)));
    }

    /**
     * Begins a change of the labels; only whoever saw the present ones may make one.
     *
     * @param seen the revision that was looked at
     * @throws RegistryRefusedException when somebody else changed them since
     */
    public void revise(int seen) {
        if (revision != seen) {
            throw new RegistryRefusedException(RegistryRefusal.CHANGED_MEANWHILE);
        }
        revision++;
    }

    @Override
    public String getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return createdNow;
    }

    public CategoryKey key() {
        return new CategoryKey(key);
    }

    /** Counts the changes. */
    public int revision() {
        return revision;
    }

    public int position() {
        return position;
    }

    public @Nullable String parent() {
        return parent;
    }

    public List<CategoryLabel> labels() {
        return List.copyOf(labels);
    }
}
