package de.stadtindex.claim.check;

/** Looks for one kind of claim in a sentence, and notes what it finds there. */
interface Reader {

    void read(Scene scene);
}
