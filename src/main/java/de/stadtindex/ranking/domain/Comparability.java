package de.stadtindex.ranking.domain;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One reason why an edition may not simply be set beside the one before it. */
@Entity
@IdClass(Comparability.Identity.class)
public class Comparability {

    /** Identity of a reason. */
    public record Identity(
            @Nullable Integer edition,
            @Nullable Integer previous,
            @Nullable String reason) implements Serializable {}

    private static final String OWN = "own";

    @Id
    private Integer edition;

    @Id
    private Integer previous;

    @Id
    private String reason;

    @Enumerated(EnumType.STRING)
    private ComparisonVerdict verdict;

    private @Nullable String german;
    private @Nullable String english;

    protected Comparability() {}

    public Comparability(EditionYear edition, EditionYear previous, ComparisonVerdict verdict, String reason) {
        this.edition = edition.value();
        this.previous = previous.value();
        this.verdict = verdict;
        this.reason = reason;
    }

    /** A reason that no code names, in words of its own. */
    public Comparability(EditionYear edition, EditionYear previous, ComparisonVerdict verdict, Bilingual own) {
        this(edition, previous, verdict, OWN);
        this.german = own.german();
        this.english = own.english();
    }

    public EditionYear edition() {
        return new EditionYear(edition);
    }

    public EditionYear previous() {
        return new EditionYear(previous);
    }

    public ComparisonVerdict verdict() {
        return verdict;
    }

    /** Code of the reason; its sentence is in the message bundles, or {@link #own beside it}. */
    public String reason() {
        return reason;
    }

    /** The reason in words of its own; null where the code says it all. */
    public @Nullable Bilingual own() {
        return german == null || english == null ? null : new Bilingual(german, english);
    }
}
