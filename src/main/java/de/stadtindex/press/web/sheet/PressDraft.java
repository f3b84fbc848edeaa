package de.stadtindex.press.web.sheet;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a press text of proven statements: headline, lead, facts, method and source, a paragraph each. */
final class PressDraft {

    private static final int FACTS = 6;
    private static final Set<ClaimType> METHOD =
            EnumSet.of(ClaimType.CITY_COUNT, ClaimType.INDICATOR_COUNT, ClaimType.DATA_POINT_COUNT);

    /** Ways to say that a rank is within a bound; one of them is enough. */
    private static final Set<ClaimType> BOUNDS = EnumSet.of(
            ClaimType.TOP_N, ClaimType.TOP_N_ENTERED, ClaimType.FIRST_TIME, ClaimType.STREAK, ClaimType.REMAINS);

    private final Evidence evidence;
    private final Words words;
    private final CityEntry city;
    private final EditionYear year;
    private final ClaimSentences sentences;

    PressDraft(Evidence evidence, Words words, CityEntry city, EditionYear year) {
        this.evidence = evidence;
        this.words = words;
        this.city = city;
        this.year = year;
        this.sentences = new ClaimSentences(evidence, words);
    }

    /** The parts of the text; none is null, each may be empty but the headline and the source. */
    record Parts(String headline, String lead, String facts, String method, String source) {

        /** Paragraphs with an empty line between them. */
        String text() {
            return Parts.join(Stream.of(headline, lead, facts, method, source));
        }

        /** What follows the lead. */
        String body() {
            return Parts.join(Stream.of(facts, method, source));
        }

        private static String join(Stream<String> paragraphs) {
            return paragraphs.filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
        }
    }

    /** The text in plain words. */
    Parts plain(List<Statement> proven) {
        return parts(proven, this::sentence);
    }

    /**
     * The text with facts told in another way.
     *
     * @param telling what stands for a claim below the lead
     */
    Parts parts(List<Statement> proven, Function<Claim, String> telling) {
        List<Claim> claims = proven.stream().map(Statement::claim).toList();
        boolean hasMoved = claims.stream().filter(PressDraft::isLead).anyMatch(RankMoved.class::isInstance);
        Set<CategoryKey> bounded = new HashSet<>();
        Stream<Claim> lead =
                claims.stream().filter(PressDraft::isLead).filter(claim -> !(hasMoved && claim instanceof Ranked));
        Stream<Claim> facts = claims.stream()
                .filter(PressDraft::isFact)
                .filter(claim -> !BOUNDS.contains(claim.type()) || bounded.add(claim.category()))
                .limit(FACTS);
        Stream<Claim> method = claims.stream().filter(claim -> METHOD.contains(claim.type()));
        return new Parts(
                headline(claims),
                lead.map(this::sentence).collect(Collectors.joining(" ")),
                facts.map(telling).collect(Collectors.joining(" ")),
                Stream.concat(Stream.of(words.say("draft.method")), method.map(telling))
                        .collect(Collectors.joining(" ")),
                words.say("draft.source", evidence.stand(year).toString()));
    }

    private String sentence(Claim claim) {
        return sentences.say(claim, Voice.PRESS);
    }

    private String headline(List<Claim> claims) {
        Optional<Integer> rank = claims.stream()
                .filter(claim -> claim.category().isOverall())
                .flatMap(claim -> claim instanceof Ranked(Cell _, int place) ? Stream.of(place) : Stream.empty())
                .findFirst();
        Optional<Direction> moved = claims.stream()
                .filter(claim -> claim.category().isOverall())
                .flatMap(claim -> claim instanceof RankMoved change ? Stream.of(change.direction()) : Stream.empty())
                .findFirst();
        return rank.map(place -> words.say(
                        moved.map(direction -> "draft.headline." + direction).orElse("draft.headline"),
                        city.name(),
                        place.toString(),
                        year.toString()))
                .orElseGet(() -> words.say("draft.headline.none", city.name(), year.toString()));
    }

    private static boolean isLead(Claim claim) {
        return claim.category().isOverall()
                && (claim.type() == ClaimType.RANK
                        || claim.type() == ClaimType.RANK_CHANGE
                        || claim.type() == ClaimType.NEW_CITY);
    }

    private static boolean isFact(Claim claim) {
        return !isLead(claim) && !(claim instanceof EditionClaim) && claim.type() != ClaimType.PREVIOUS_RANK;
    }
}
