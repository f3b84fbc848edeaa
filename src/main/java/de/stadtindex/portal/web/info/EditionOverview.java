package de.stadtindex.portal.web.info;

import java.util.List;
import java.util.Locale;

/** Hands the method page its table of editions, so that the page knows nothing of where editions are kept. */
interface EditionOverview {

    /** Returns one row for each published edition, newest first, printed in the given language. */
    List<EditionRow> rows(Locale locale);
}
