package de.stadtindex.press.web.citation;

import de.stadtindex.visit.web.Link;
import java.util.List;

/**
 * How to cite a page.
 *
 * @param brief for running text and captions
 * @param full for lists of sources
 * @param bibTex the same for BibTeX
 * @param downloads files for reference managers
 * @param cited back to the page, in the version that is cited
 */
record CitationPage(String title, String brief, String full, String bibTex, List<Link> downloads, Link cited) {}
