package de.stadtindex.ranking.domain;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.core.EditionYear;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an edition was said to come out; the database refuses to change or remove what was said. */
@Entity
public class ReleaseAnnouncement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the persistence provider reads it
    private @Nullable Long id;

    private Integer edition;

    @Enumerated(EnumType.STRING)
    private AnnouncementKind kind;

    private @Nullable LocalDate day;
    private @Nullable String reason;
    private Instant announcedAt;
    private String announcedBy;

    protected ReleaseAnnouncement() {}

    /**
     * Something said about the release.
     *
     * @param day the day, or the first of the month; null while postponed without a new date
     * @param reason why the release is not as announced before; null where nothing was
     */
    public ReleaseAnnouncement(
            EditionYear edition,
            AnnouncementKind kind,
            @Nullable LocalDate day,
            @Nullable String reason,
            Instant announcedAt,
            String announcedBy) {
        this.edition = edition.value();
        this.kind = kind;
        this.day = day;
        this.reason = reason;
        this.announcedAt = announcedAt;
        this.announcedBy = announcedBy;
    }

    public EditionYear edition() {
        return new EditionYear(edition);
    }

    public AnnouncementKind kind() {
        return kind;
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public String announcedBy() {
        return announcedBy;
    }
}
