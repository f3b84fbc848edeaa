package de.stadtindex.visit.web.format;

/** What a page says of itself where only a link to it is shown. */
public interface SharedPage {

    /** What it shows, in a few words. */
    String heading();

    /** What it says, in a sentence or two; empty for nothing. */
    default String finding() {
        return "";
    }
}
