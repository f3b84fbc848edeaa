package de.stadtindex.platform.content;

/** Something read from the database and kept in memory, which forgets it when the database has changed. */
public interface KeptContent {

    /** What was kept is read again. */
    void forget();
}
