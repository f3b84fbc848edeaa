package de.stadtindex.visit.web;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.PageFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what repeats on every page: entries of lists, of select fields and of the navigation. Templates read it as {@code #entries};
 * code is what writes it because a template pays for each attribute of each entry (ADR 7).
 */
public final class Entries {

    private final Wording wording;

    Entries(Wording wording) {
        this.wording = wording;
    }

    /** An entry for each link. */
    public Markup links(List<Link> links) {
        Markup html = new Markup();
        links.forEach(link -> entry(html, link.href(), null, link.label()));
        return html;
    }

    /** An entry for each view, of which one may be shown. */
    public Markup views(List<Choice> choices) {
        Markup html = new Markup();
        choices.forEach(choice -> entry(html, choice.href(), choice.current(), choice.label()));
        return html;
    }

    /** The entries of a select field. */
    public Markup options(List<Option> options) {
        Markup html = new Markup();
        for (Option option : options) {
            html.open("option").with("value", option.value());
            if (option.selected()) {
                html.with("selected", "selected");
            }
            html.text(option.label()).close("option");
        }
        return html;
    }

    /** An entry for each section of the portal; the one that the page is in is marked. */
    public Markup sections(PageFrame frame, List<String> sections) {
        Words words = wording.in(frame.language().locale());
        Markup html = new Markup();
        for (String section : sections) {
            String current = frame.section().equals(section) ? "page" : null;
            entry(html, frame.base() + "/" + section, current, words.say("nav." + section));
        }
        return html;
    }

    private static void entry(Markup html, String href, @Nullable String current, String label) {
        html.open("li").open("a").with("href", href);
        if (current != null) {
            html.with("aria-current", current);
        }
        html.text(label).close("a").close("li");
    }
}
