package de.stadtindex.press.web.statement;

import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;

/**
 * One claim, ready to be shown.
 *
 * @param state what became of it, in a sentence
 * @param isSound whether it may be quoted
 * @param instead what holds today where it does not; empty where it holds, or nothing is known
 * @param voices the same for other readers
 * @param links to the city and its sheet, and to the newest of its kind
 */
record StatementPage(
        String sentence,
        String state,
        boolean isSound,
        String instead,
        List<Spoken> voices,
        EvidenceView evidence,
        List<Link> links,
        String json)
        implements SharedPage {

    @Override
    public String heading() {
        return sentence;
    }

    /** The sentence where it may be quoted, else what became of it: a picture travels without its page. */
    @Override
    public String finding() {
        if (isSound) {
            return sentence;
        }
        return instead.isEmpty() ? state : state + " " + instead;
    }

    /** The sentence in one voice. */
    record Spoken(String name, String text) {}
}
