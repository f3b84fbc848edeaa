package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * The figures of one state of the data, and what they say of claims. Belongs to one request: what it read once is kept.
 */
public final class Evidence {

    /** How far two editions may be compared. */
    interface Comparison {
        ComparabilityNote between(LiveVersion earlier, LiveVersion later);
    }

    private record FieldKey(CategoryKey category, EditionYear year) {}

    private final DataState state;
    private final Function<LiveVersion, EditionResults> results;
    private final Layouts layouts;
    private final Supplier<Map<CityKey, CityEntry>> cities;
    private final CategoryTree categories;
    private final Comparison comparison;
    private final Map<FieldKey, Field> fields = new HashMap<>();
    private final Map<EditionYear, EditionResults> editions = new HashMap<>();

    Evidence(
            DataState state,
            Function<LiveVersion, EditionResults> results,
            Layouts layouts,
            Supplier<Map<CityKey, CityEntry>> cities,
            CategoryTree categories,
            Comparison comparison) {
        this.state = state;
        this.results = results;
        this.layouts = layouts;
        this.cities = SingletonSupplier.of(cities);
        this.categories = categories;
        this.comparison = comparison;
    }

    public DataState state() {
        return state;
    }

    /** The version that was the latest to come out: with it, the whole state can be shown again. */
    public VersionNumber stand() {
        return LiveVersion.latest(state.versions()).number();
    }

    /** The version of an edition; errors with NoSuchElementException where it is not there. */
    public VersionNumber stand(EditionYear year) {
        return version(year).number();
    }

    /** The directory entry of a city that some visible edition ranked; empty for others. */
    public Optional<CityEntry> city(CityKey key) {
        return Optional.ofNullable(cities.get().get(key));
    }

    /** Every city that some visible edition ranked. */
    public Stream<CityEntry> cities() {
        return cities.get().values().stream();
    }

    /** The other cities of a group that the edition ranked, or may have. */
    Stream<CityEntry> rivals(Cell cell, Group group) {
        return cities().filter(group::contains)
                .filter(other -> !other.key().equals(cell.city()))
                .filter(other -> field(cell).ranked(other.key()) != Truth.FALSE);
    }

    /** How many cities an edition ranked, known or not; 0 where it is not there. */
    public int size(EditionYear year) {
        return state.find(year).map(version -> version.edition().cities()).orElse(0);
    }

    /** The rankings of the index. */
    public CategoryTree categories() {
        return categories;
    }

    /** What the figures say of a claim; never null, never an exception for one about editions that are not there. */
    public Finding judge(Claim claim) {
        Optional<Reason> hindrance = hindrance(claim);
        if (hindrance.isPresent()) {
            return Finding.unknown(claim, hindrance.get());
        }
        Finding finding = rule(claim);
        return claim.earlier()
                .flatMap(earlier -> note(earlier, claim.year()))
                .map(finding::noting)
                .orElse(finding);
    }

    private Finding rule(Claim claim) {
        return switch (claim) {
            case Snapshot snapshot -> new SnapshotRules(this).judge(snapshot);
            case Change change -> new ChangeRules(this).judge(change);
            case History history -> new HistoryRules(this).judge(history);
            case EditionClaim edition -> new EditionRules(this).judge(edition);
        };
    }

    /** Why a claim cannot be judged at all: an edition is not there, or two may not be compared. */
    private Optional<Reason> hindrance(Claim claim) {
        return Stream.concat(Stream.of(claim.year()), claim.earlier().stream())
                .filter(year -> state.find(year).isEmpty())
                .<Reason>map(Reason.EditionMissing::new)
                .findFirst()
                .or(() -> claim.earlier()
                        .filter(_ -> !(claim instanceof Change.PreviousRank))
                        .flatMap(earlier -> note(earlier, claim.year()))
                        .filter(note -> note.verdict() == ComparisonVerdict.NOT_COMPARABLE)
                        .map(note -> new Reason.NotComparable(
                                note.earlier().year(), note.later().year())));
    }

    private Optional<ComparabilityNote> note(EditionYear earlier, EditionYear later) {
        return earlier.isBefore(later)
                ? Optional.of(comparison.between(version(earlier), version(later)))
                : Optional.empty();
    }

    /** The version of an edition that is there. */
    LiveVersion version(EditionYear year) {
        return state.find(year).orElseThrow();
    }

    private EditionResults edition(EditionYear year) {
        return editions.computeIfAbsent(year, _ -> results.apply(version(year)));
    }

    /** Who may stand where in a ranking of an edition that is there. */
    Field field(CategoryKey category, EditionYear year) {
        return fields.computeIfAbsent(new FieldKey(category, year), _ -> layouts.field(edition(year), category));
    }

    Field field(Cell cell) {
        return field(cell.category(), cell.year());
    }

    /** Who moved furthest of all in the ranking, the editions and the direction of the claim. */
    Furthest furthest(Change.LargestMove claim) {
        return layouts.furthest(this, claim);
    }

    /** The ranks the city may have. */
    Possible possible(Cell cell) {
        return field(cell).of(cell.city());
    }

    Optional<Figure> figure(Cell cell) {
        return edition(cell.year()).figure(cell.city(), cell.category());
    }

    Optional<Score> score(Cell cell) {
        return figure(cell).flatMap(Figure::score);
    }

    Input input(Cell cell) {
        return new Input(cell, version(cell.year()).number(), figure(cell).orElse(null));
    }

    /** Why a city's rank is not known, or that it has none. */
    Reason whyNoRank(Cell cell) {
        Field field = field(cell);
        return switch (field.ranked(cell.city())) {
            case FALSE -> new Reason.NotRanked(cell.city(), cell.year());
            case UNKNOWN -> new Reason.PerhapsNotRanked(cell.city(), cell.year());
            case TRUE -> field.isContested(cell.city()) ? new Reason.Contradicted(cell) : new Reason.RankOpen(cell);
        };
    }

    /** Why a city's score is not known. */
    Reason whyNoScore(Cell cell) {
        return field(cell).ranked(cell.city()) == Truth.FALSE
                ? new Reason.NotRanked(cell.city(), cell.year())
                : new Reason.ScoreOpen(cell);
    }
}
