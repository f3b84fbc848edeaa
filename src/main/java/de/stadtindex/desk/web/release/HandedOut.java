package de.stadtindex.desk.web.release;

/**
 * A link just made, shown this once.
 *
 * @param reader for whom it is
 */
record HandedOut(String reader, String address) {}
