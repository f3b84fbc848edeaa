package de.stadtindex.claim.check.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in press style with all that is claimed in it.
 *
 * @param year edition the reader is told beforehand, or null
 * @param slug city the reader is told beforehand, or null
 */
public record LabelledText(
        String id,
        String text,
        @Nullable Integer year,
        @Nullable String slug,
        List<Label> labels) {

    /** The words a label stands for. */
    public String phrase(Label label) {
        return text.substring(label.start(), label.end());
    }
}
