package de.stadtindex.press.web.citation;

import java.util.Arrays;

/** The forms in which a citation is handed out; the end of the address says which. */
enum CitationFormat {
    /** For people. */
    PAGE("", "text/html"),
    /** For reference managers and LaTeX. */
    BIBTEX(".bib", "application/x-bibtex;charset=UTF-8"),
    /** For reference managers that follow the Citation Style Language. */
    CSL(".json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String mediaType;

    CitationFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form an address asks for. */
    static CitationFormat of(String path) {
        return Arrays.stream(values())
                .filter(format -> format != PAGE && path.endsWith(format.ending))
                .findFirst()
                .orElse(PAGE);
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    String without(String path) {
        return path.substring(0, path.length() - ending.length());
    }
}
