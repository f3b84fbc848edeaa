package de.stadtindex.visit.web;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.FrozenView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a reader that they do not look at today's figures.
 *
 * @param kind whether it is a frozen view, one that a later version has replaced, or a preview
 * @param text the sentence
 * @param watermark a word to lay over the page; null where the page may be shown around
 * @param href the same page with today's figures
 */
public record FrozenBanner(Kind kind, String text, @Nullable String watermark, String href) {

    /** What a reader looks at. */
    public enum Kind {
        FROZEN,
        SUPERSEDED,
        PREVIEW
    }

    /** The banner of a data state; empty for the current one. */
    static Optional<FrozenBanner> of(DataState state, Words words, String currentHref) {
        if (state.preview() != null) {
            return Optional.of(preview(state.preview(), words, currentHref));
        }
        return Optional.ofNullable(state.frozen()).map(view -> of(view, words, currentHref));
    }

    private static FrozenBanner preview(VersionNumber number, Words words, String currentHref) {
        return new FrozenBanner(
                Kind.PREVIEW,
                words.say("preview.banner", number.toString()),
                words.say("preview.watermark"),
                currentHref);
    }

    private static FrozenBanner of(FrozenView view, Words words, String currentHref) {
        String number = view.number().toString();
        String since = words.day(view.since());
        return view.supersededBy()
                .map(successor -> new FrozenBanner(
                        Kind.SUPERSEDED,
                        words.say("frozen.superseded", number, since, successor.toString()),
                        null,
                        currentHref))
                .orElseGet(() ->
                        new FrozenBanner(Kind.FROZEN, words.say("frozen.current", number, since), null, currentHref));
    }

    public boolean superseded() {
        return kind != Kind.FROZEN;
    }
}
