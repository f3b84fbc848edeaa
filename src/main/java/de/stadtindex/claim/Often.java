package de.stadtindex.claim;

/**
 * How often something holds, in the words of one language; each part may be empty.
 *
 * @param times {@code zum dritten Mal in Folge}, or how far it is known
 * @param basis {@code (Ausgaben seit 2019)}: what is counted
 * @param still {@code weiterhin}
 */
record Often(String times, String basis, String still) {

    /** It is said of its edition alone. */
    static final Often ONCE = new Often("", "", "");

    static Often times(String times) {
        return new Often(times, "", "");
    }

    static Often times(String times, String basis) {
        return new Often(times, basis, "");
    }

    static Often still(String still) {
        return new Often("", "", still);
    }
}
