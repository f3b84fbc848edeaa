package de.stadtindex.dataset;

/** The publication that the figures are from, as files and catalogues name it. */
public final class Publication {

    /** Who measures and ranks. */
    public static final String PUBLISHER = "Bitkom e. V.";

    /** Where the publisher can be found. */
    public static final String PUBLISHER_ADDRESS = "https://www.bitkom.org";

    /** What the index is called, without its year. */
    public static final String INDEX = "Bitkom Smart City Index";

    /** Where the publisher presents it. */
    public static final String INDEX_ADDRESS = "https://www.smart-city-index.de";

    private Publication() {}
}
