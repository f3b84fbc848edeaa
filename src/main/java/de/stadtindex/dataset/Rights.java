package de.stadtindex.dataset;

import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.LiveVersion;

/** Says under which terms figures may be used, and how they are to be attributed. */
public final class Rights {

    private Rights() {}

    /** The terms of an edition in a sentence. */
    public static String sentence(LiveVersion version, Words words) {
        String year = version.year().toString();
        return switch (version.licence()) {
            case EditionLicence.Open(String terms) -> words.say("dataset.rights.open", year, terms);
            case EditionLicence.Closed(String terms)
            when terms != null -> words.say("dataset.rights.stated", year, terms);
            case EditionLicence.Closed _ -> words.say("dataset.rights.closed", year);
        };
    }

    /** The line that goes with every figure: who measured, who collected, which version. */
    public static String attribution(LiveVersion version, Words words) {
        return words.say(
                "dataset.attribution",
                version.year().toString(),
                version.number().toString());
    }
}
