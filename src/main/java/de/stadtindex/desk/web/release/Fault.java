package de.stadtindex.desk.web.release;

import de.stadtindex.core.ReleaseRefusal;
import org.springframework.http.HttpStatus;

/**
 * Why a step was not taken.
 *
 * @param key of the sentence that says so
 */
record Fault(HttpStatus status, String key) {

    /** Something typed is missing or cannot be. */
    static Fault entry(String key) {
        return new Fault(HttpStatus.BAD_REQUEST, "release.entry." + key);
    }

    /** The version, or another, does not allow it. */
    static Fault refused(ReleaseRefusal refusal) {
        return new Fault(HttpStatus.CONFLICT, "release.refused." + refusal);
    }
}
