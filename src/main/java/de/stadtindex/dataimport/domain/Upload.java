package de.stadtindex.dataimport.domain;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded, and what became of it. */
@Entity
public class Upload {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int edition;
    private @Nullable String category;
    private String fileName;
    private int size;
    private String sha256;
    private Instant uploadedAt;
    private String uploadedBy;
    private @Nullable String choices;
    private @Nullable Integer draftNumber;
    private @Nullable Instant discardedAt;

    @ElementCollection
    @CollectionTable(name = "upload_acknowledgement", joinColumns = @JoinColumn(name = "upload_id"))
    @MapKeyColumn(name = "code")
    private Map<String, Acknowledgement> acknowledgements = new HashMap<>();

    @Version
    private int lockVersion;

    protected Upload() {}

    /**
     * A file just received.
     *
     * @param category the ranking the file is about; null where the file itself says so
     * @param sha256 of its bytes, in hexadecimal digits
     */
    public Upload(
            EditionYear edition,
            @Nullable CategoryKey category,
            String fileName,
            int size,
            String sha256,
            Instant uploadedAt,
            String uploadedBy) {
        this.edition = edition.value();
        this.category = category == null ? null : category.value();
        this.fileName = fileName;
        this.size = size;
        this.sha256 = sha256;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
    }

    /** Keeps what a person overruled; what was acknowledged before counted for another reading, so it is forgotten. */
    public void choose(String newChoices) {
        refuseIfClosed();
        if (!newChoices.equals(choices)) {
            choices = newChoices;
            acknowledgements.clear();
        }
    }

    /** Notes why warnings with this code are taken for right. */
    public void acknowledge(String code, Acknowledgement acknowledgement) {
        refuseIfClosed();
        acknowledgements.put(code, acknowledgement);
    }

    /** Notes the version that was made of it. */
    public void becomeDraft(VersionNumber number) {
        refuseIfClosed();
        draftNumber = number.number();
    }

    /** Puts the file aside; its bytes stay. */
    public void discard(Instant now) {
        refuseIfClosed();
        discardedAt = now;
    }

    private void refuseIfClosed() {
        if (draftNumber != null || discardedAt != null) {
            throw new IllegalStateException("Nothing more is decided about upload " + id);
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public EditionYear edition() {
        return new EditionYear(edition);
    }

    public Optional<CategoryKey> category() {
        return Optional.ofNullable(category).map(CategoryKey::new);
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Optional<String> choices() {
        return Optional.ofNullable(choices);
    }

    public Optional<VersionNumber> draft() {
        return Optional.ofNullable(draftNumber).map(number -> new VersionNumber(edition(), number));
    }

    public boolean isDiscarded() {
        return discardedAt != null;
    }

    public Map<String, Acknowledgement> acknowledgements() {
        return Map.copyOf(acknowledgements);
    }
}
