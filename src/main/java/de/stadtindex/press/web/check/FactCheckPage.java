package de.stadtindex.press.web.check;

import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.visit.web.Option;
import java.util.List;

/**
 * The fact check, ready to be shown.
 *
 * @param text what was sent; empty before
 * @param error why it was not checked; empty where it was, or nothing was sent
 * @param summary how many claims were found, and of which kinds; empty before
 * @param pieces the text with its claims marked
 * @param claims what the figures say of each
 */
record FactCheckPage(
        String text,
        String error,
        int longest,
        List<Option> editions,
        List<Option> cities,
        String summary,
        List<Piece> pieces,
        List<Line> claims) {

    /**
     * A piece of the text.
     *
     * @param number of the claim it is; 0 for what is none
     * @param verdict names the verdict for the style sheet; empty for what is no claim
     * @param word the verdict in a word
     */
    record Piece(String text, int number, String verdict, String word) {}

    /**
     * What the figures say of one claim.
     *
     * @param instead what holds; empty where it is not known, or the claim holds
     * @param href to the sentence that proves it; empty where there is none
     */
    record Line(
            int number,
            String text,
            String verdict,
            String word,
            String kind,
            String instead,
            List<String> reasons,
            String href,
            List<EvidenceView> evidence) {}
}
