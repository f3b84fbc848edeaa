package de.stadtindex.desk.web.release;

import de.stadtindex.core.ReleaseRefusal;
import org.springframework.http.HttpStatus;

/**
 * Why a step was not taken.
 *
 * @param key of the sentence that says so
 * @param place on the page where it is mended
 */
record Fault(HttpStatus status, String key, String place) {

    private static final String STEPS = "#schritte";

    /** Something typed is missing or cannot be. */
    static Fault entry(String key) {
        return new Fault(HttpStatus.BAD_REQUEST, "release.entry." + key, STEPS);
    }

    /** The version, or another, does not allow it. */
    static Fault refused(ReleaseRefusal refusal) {
        return new Fault(HttpStatus.CONFLICT, "release.refused." + refusal, STEPS);
    }

    /** Nobody was named for whom a link is to be. */
    static Fault reader() {
        return new Fault(HttpStatus.BAD_REQUEST, "release.entry.reader", "#aussen");
    }
}
