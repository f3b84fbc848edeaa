package de.stadtindex.opendata.web.download;

import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import java.util.List;

/**
 * What there is to take along as a whole.
 *
 * @param offers edition by edition, the newest first
 * @param everything the package of all open editions and its description; empty where there is none
 * @param openEditions says how many that are
 * @param parts what a package holds
 */
record DownloadPage(List<Offer> offers, List<Link> everything, String openEditions, List<Part> parts) {

    /**
     * An edition.
     *
     * @param edition leads to its ranking
     * @param citation says how to cite it
     * @param rights under which terms its figures may be used
     * @param files the package and its description; those of its page where there is no package
     * @param reason why there is no package; empty where there is one
     */
    record Offer(Link edition, Provenance provenance, Link citation, String rights, List<Link> files, String reason) {}

    /**
     * A file of a package.
     *
     * @param about what it holds
     */
    record Part(String name, String about) {}
}
