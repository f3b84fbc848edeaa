package de.stadtindex.portal.web.city;

import de.stadtindex.chart.Chart;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Provenance;
import de.stadtindex.visit.web.format.SharedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a city's page shows, ready to be shown.
 *
 * @param stand where the city stands in the newest edition
 * @param sentences what the figures say, the headline first
 * @param corrections which figures were corrected after they came out; empty for none
 * @param points the series of scores; null where fewer than two are known
 * @param profile the categories of one edition; null where none is known
 * @param strengths a sentence on the best and the weakest category; empty where too few are known
 */
public record CityPage(
        String name,
        Link state,
        String people,
        Stand stand,
        List<String> sentences,
        List<String> corrections,
        Drawing ranks,
        @Nullable Drawing points,
        List<String> notes,
        List<Year> years,
        Matrix categories,
        @Nullable Drawing profile,
        String strengths,
        Company neighbours,
        Company peers,
        List<Source> sources,
        String compareHref,
        String statementsHref,
        String sheetHref,
        Provenance provenance)
        implements SharedPage {

    @Override
    public String heading() {
        return name;
    }

    @Override
    public String finding() {
        return sentences.getFirst();
    }

    /**
     * The rank in one line.
     *
     * @param against the edition the change is counted against; empty for none
     */
    public record Stand(String rank, ChangeWords change, String against) {

        /** The change in one line of text, as short as it can be understood; empty where there is nothing to measure it by. */
        String moved() {
            if (against.isEmpty()) {
                return "";
            }
            return switch (change.kind()) {
                case "up", "down" -> change.sign() + " " + against;
                case "same" -> change.words() + " " + against;
                default -> change.words();
            };
        }
    }

    /**
     * A chart with its finding.
     *
     * @param title the finding in a few words
     * @param alternative what the chart says, for those who do not see it
     */
    public record Drawing(String title, String alternative, Chart chart) {}

    /** One edition in the table beneath the series. */
    public record Year(Link edition, String rank, ChangeWords change, String points) {}

    /** Categories by edition; the head names the editions. */
    public record Matrix(List<String> editions, List<Category> rows) {

        /** The figures of one category, one an edition. */
        public record Category(String label, List<String> cells) {}
    }

    /** Other cities near this one in some respect; the sentence says in which. */
    public record Company(String sentence, List<Neighbour> cities) {

        /** A city on its rank. */
        public record Neighbour(String rank, Link city, String points) {}
    }

    /** Where one figure was read. */
    public record Source(String edition, String ranking, String rank, String points, String certainty, Link citation) {}
}
