package de.stadtindex.opendata.web.download;

import de.stadtindex.visit.web.Link;
import java.util.List;

/**
 * Says that there is no such package, and why.
 *
 * @param instead where single figures are
 */
record ClosedPage(String heading, String reason, List<Link> instead) {}
