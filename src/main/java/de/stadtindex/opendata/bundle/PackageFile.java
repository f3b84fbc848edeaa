package de.stadtindex.opendata.bundle;

import de.stadtindex.platform.text.Words;
import java.util.Locale;

/** The files of a package, in their order. */
public enum PackageFile {
    /** One row a figure. */
    RESULTS("results.csv"),
    /** Which cities an edition ranked. */
    PARTICIPANTS("participants.csv"),
    /** The cities. */
    CITIES("cities.csv"),
    /** What each ranking is called, edition by edition. */
    CATEGORIES("categories.csv"),
    /** What the publisher stated of an edition, and which version of it this is. */
    EDITIONS("editions.csv"),
    /** The description for programs. */
    DESCRIPTOR("datapackage.json"),
    /** The description for people who read German. */
    README_DE("README.de.md"),
    /** The description for people who read English. */
    README_EN("README.en.md"),
    /** The terms of use. */
    LICENCE("LICENSE.txt"),
    /** How to cite it, for reference managers. */
    CITATION("CITATION.cff"),
    /** The same for BibTeX. */
    BIBTEX("citation.bib"),
    /** By which one sees that nothing was lost. */
    CHECKSUMS("CHECKSUMS.sha256");

    private final String fileName;

    PackageFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** What it holds. */
    public String about(Words words) {
        return words.say("download.file." + key());
    }

    /** Its name among programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
