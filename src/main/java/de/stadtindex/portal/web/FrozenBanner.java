package de.stadtindex.portal.web;

import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.FrozenView;

/**
 * Tells a reader of a frozen view what they look at.
 *
 * @param superseded whether a later version has taken its place
 * @param text the sentence
 * @param href the same page with today's figures
 */
public record FrozenBanner(boolean superseded, String text, String href) {

    static FrozenBanner of(FrozenView view, Words words, String currentHref) {
        String text = view.supersededBy()
                .map(successor -> words.say(
                        "frozen.superseded", view.number().toString(), words.day(view.since()), successor.toString()))
                .orElseGet(() -> words.say("frozen.current", view.number().toString(), words.day(view.since())));
        return new FrozenBanner(view.supersededBy().isPresent(), text, currentHref);
    }
}
