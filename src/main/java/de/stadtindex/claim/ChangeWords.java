package de.stadtindex.claim;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.RankChange;

/**
 * A change of rank as it is shown: a sign for the eye, words for everyone.
 *
 * @param kind names the kind of change for the style sheet: up, down, same, new, first or unknown
 * @param sign {@code ▲ 1}, {@code ▼ 2}, {@code ● 0}, {@code neu} or {@code –}; empty where there is no edition before
 * @param words {@code um 1 Platz verbessert}
 */
public record ChangeWords(String kind, String sign, String words) {

    public static ChangeWords of(RankChange change, Words words) {
        return switch (change) {
            case RankChange.Climbed(int places) -> new ChangeWords("up", "▲ " + places, words.say("change.up", places));
            case RankChange.Fell(int places) ->
                new ChangeWords("down", "▼ " + places, words.say("change.down", places));
            case RankChange.Unchanged _ -> new ChangeWords("same", "● 0", words.say("change.same"));
            case RankChange.NewCity _ -> new ChangeWords("new", words.say("change.new.sign"), words.say("change.new"));
            case RankChange.First _ -> new ChangeWords("first", "", words.say("change.first"));
            case RankChange.Unknown _ -> new ChangeWords("unknown", "–", words.say("change.unknown"));
        };
    }

    /** The sign for those who see it, the words for those who hear the page. */
    public Markup markup() {
        Markup html = new Markup();
        writeTo(html);
        return html;
    }

    /** Writes the same into a larger piece. */
    public void writeTo(Markup html) {
        html.open("span").with("class", "change change--" + kind);
        html.open("span").with("aria-hidden", "true").text(sign).close("span");
        html.text(" ").element("span", "hidden", words).close("span");
    }
}
