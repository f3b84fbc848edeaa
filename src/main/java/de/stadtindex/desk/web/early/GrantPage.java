package de.stadtindex.desk.web.early;

import java.util.List;

/**
 * Who may see an edition before its release.
 *
 * @param isPublic whether it is out, so that there is nothing left to grant
 * @param people of press offices, with their cities
 */
record GrantPage(String year, boolean isPublic, List<Line> accesses, List<Candidate> people) {

    /**
     * One access.
     *
     * @param looks how often it was used and when last, in words
     * @param state that it has been ended, in words; empty while it lasts
     */
    record Line(long id, String name, String email, String city, String from, String looks, String state) {}

    /** Somebody to grant access to. */
    record Candidate(String email, String label) {}
}
