package de.stadtindex.portal.web.corrections;

import de.stadtindex.visit.web.Link;
import java.util.List;

/**
 * An entry of the register.
 *
 * @param title which version of which edition, and what happened
 * @param reason what and why, in the words of those who did it; empty if nothing was said
 * @param effect how many figures and ranks differ
 * @param ranks the first ranks that differ, one a line
 * @param versions fixed addresses of the new version and the one before, as far as they can be read
 */
record CorrectionRow(
        String title, String moment, String reason, String effect, List<String> ranks, List<Link> versions) {}
