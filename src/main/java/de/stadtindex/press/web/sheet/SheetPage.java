package de.stadtindex.press.web.sheet;

import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement sheet, ready to be shown.
 *
 * @param compared with which edition it compares; empty for the first
 * @param editions the sheets of the other editions
 * @param statements what is proven of the city, the most telling first
 * @param general what is proven of the edition
 * @param open what one would like to say, but cannot
 * @param draft a text made of it
 * @param article where a press office makes an article of the draft; null in a view that is not the current one
 */
record SheetPage(
        Link city,
        String title,
        String compared,
        List<Choice> editions,
        List<Line> statements,
        List<Line> general,
        List<Line> open,
        String draft,
        @Nullable String article,
        Provenance provenance)
        implements SharedPage {

    @Override
    public String heading() {
        return title;
    }

    /** The most telling sentence. */
    @Override
    public String finding() {
        return statements.isEmpty() ? "" : statements.getFirst().sentence();
    }

    /**
     * One sentence.
     *
     * @param id names it on the page
     * @param href where it can be looked up for ever
     */
    record Line(String id, String sentence, String href, EvidenceView evidence) {}
}
