package de.stadtindex.desk;

import java.util.Arrays;
import java.util.Optional;

/** What the log tells of editions, cities and categories; the words for each are in the bundles under {@code registry.fact.}. */
public enum RegistryFact {
    /** The day an edition comes or came out. */
    PUBLISHED_ON("published-on"),
    /** How many cities it ranks. */
    CITIES("cities"),
    INDICATORS("indicators"),
    PARAMETERS("parameters"),
    DATA_POINTS("data-points"),
    /** Its published mean. */
    MEAN("mean"),
    /** Its published score of rank ten. */
    TOP_TEN("top-ten"),
    LICENCE("licence"),
    /** Whether the full table may be offered as a file: open or closed. */
    GATE("gate"),
    /** When it was said to come out. */
    ANNOUNCED("announced"),
    /** How far it may be compared with the edition before. */
    VERDICT("verdict"),
    /** What changed in method. */
    REASONS("reasons"),
    NAME("name"),
    /** The last part of a city's address. */
    SLUG("slug"),
    POPULATION("population"),
    /** Where a city lies. */
    PLACE("place"),
    /** Another name of a city. */
    ALIAS("alias"),
    /** The first edition in which a category is called that. */
    FROM_EDITION("from-edition"),
    /** What a category is called in German. */
    GERMAN("german"),
    /** What a category is called in English. */
    ENGLISH("english");

    private final String key;

    RegistryFact(String key) {
        this.key = key;
    }

    /** The name under which it stands in the log. */
    public String key() {
        return key;
    }

    static Optional<RegistryFact> ofKey(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }
}
