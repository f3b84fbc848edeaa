package de.stadtindex.claim;

import de.stadtindex.core.EditionYear;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a claim from the parts of its identity, from left to right; anything that does not fit ends the reading. */
final class ClaimReader {

    private final IdParts parts;

    ClaimReader(IdParts parts) {
        this.parts = parts;
    }

    /** The claim; empty where the parts are not those of one. */
    Optional<Claim> read() {
        try {
            Claim claim = claim(parts.next());
            return parts.isEmpty() && isInOrder(claim) ? Optional.of(claim) : Optional.empty();
        } catch (NoSuchElementException notAClaim) {
            return Optional.empty();
        }
    }

    private static boolean isInOrder(Claim claim) {
        return claim.earlier().filter(before -> !before.isBefore(claim.year())).isEmpty();
    }

    private Claim claim(String kind) {
        return switch (kind) {
            case "vorher" -> new Change.PreviousRank(parts.cell(), parts.year(), parts.count());
            case "veraenderung" -> rankMoved();
            case "punkteveraenderung" -> scoreMoved();
            case "rang-gefallen-punkte-gestiegen" -> new Change.RankDownPointsUp(parts.cell(), parts.year());
            case "neu-in-top" -> new Change.EnteredTop(parts.cell(), parts.year(), parts.count());
            case "nicht-mehr-top" -> new Change.LeftTop(parts.cell(), parts.year(), parts.count());
            case "weiteste-veraenderung" -> largestMove();
            case "neu" -> new Change.NewCity(parts.cell(), parts.year());
            case "kategorien" -> categoriesMoved();
            case "weiterhin" -> remains();
            case "bester-rang" -> new History.BestSince(parts.cell(), parts.since());
            case "schlechtester-rang" -> new History.WorstSince(parts.cell(), parts.since());
            case "in-folge" -> inARow();
            case "veraenderung-in-folge" -> movedInARow();
            case "mal" -> times();
            case "mittel" -> new EditionClaim.Mean(parts.year(), IdParts.points(parts.next()));
            case "schwelle" -> new EditionClaim.TopTenFrom(parts.year(), IdParts.points(parts.next()));
            case "mittelveraenderung" -> meanMoved();
            default -> isCountable(kind) ? counted(kind) : snapshot(kind);
        };
    }

    private Snapshot snapshot(String kind) {
        return switch (kind) {
            case "rang" -> new Snapshot.Ranked(parts.cell(), parts.count());
            case "top" -> new Snapshot.InTop(parts.cell(), parts.count());
            case "letzter-rang" -> new Snapshot.Last(parts.cell());
            case "platz" -> placed();
            case "punkte" -> new Snapshot.Scored(parts.cell(), IdParts.points(parts.next()));
            case "vor" -> new Snapshot.Ahead(parts.cell(), parts.city());
            case "abstand" ->
                new Snapshot.Distance(
                        parts.category(), parts.year(), parts.mark(), parts.mark(), IdParts.points(parts.next()));
            default -> throw new NoSuchElementException(kind);
        };
    }

    private Snapshot placed() {
        Cell cell = parts.cell();
        int place = parts.count();
        return new Snapshot.Placed(cell, IdParts.group(parts.next()), place);
    }

    private Claim rankMoved() {
        Cell cell = parts.cell();
        EditionYear before = parts.year();
        String[] by = parts.next().split("-", -1);
        @Nullable
        Degree degree = IdWords.constant(Degree.class, IdWords::degree, by[by.length - 1])
                .orElse(null);
        int amounts = by.length - (degree == null ? 1 : 2);
        Integer places = amounts == 0 ? null : IdParts.count(by[1]);
        return IdParts.checked(
                amounts <= 1, new Change.RankMoved(cell, before, IdParts.direction(by[0]), places, degree));
    }

    private Claim largestMove() {
        Cell cell = parts.cell();
        EditionYear before = parts.year();
        Direction direction = IdParts.direction(parts.next());
        return IdParts.checked(direction != Direction.SAME, new Change.LargestMove(cell, before, direction));
    }

    private Claim scoreMoved() {
        Cell cell = parts.cell();
        EditionYear before = parts.year();
        String[] by = parts.next().split("-", 2);
        return new Change.ScoreMoved(
                cell, before, IdParts.direction(by[0]), by.length == 1 ? null : IdParts.points(by[1]));
    }

    private Claim categoriesMoved() {
        Cell cell = parts.cell();
        EditionYear before = parts.year();
        Measure measure = parts.next().equals("rang") ? Measure.RANK : Measure.SCORE;
        String[] by = parts.next().split("-", 2);
        IdParts.checked(by.length == 2, by);
        return new Change.CategoriesMoved(cell, before, measure, IdParts.direction(by[0]), IdParts.count(by[1]));
    }

    private Claim remains() {
        EditionYear before = parts.year();
        return new Change.Remains(snapshot(parts.next()), before);
    }

    private Claim inARow() {
        int times = parts.positive();
        return new History.InARow(snapshot(parts.next()), times);
    }

    private Claim movedInARow() {
        Cell cell = parts.cell();
        String[] by = parts.next().split("-", 2);
        IdParts.checked(by.length == 2, by);
        int times = IdParts.count(by[1]);
        return IdParts.checked(times > 0, new History.MovedInARow(cell, IdParts.direction(by[0]), times));
    }

    private Claim times() {
        int times = parts.positive();
        return new History.Times(snapshot(parts.next()), times);
    }

    private Claim meanMoved() {
        EditionYear year = parts.year();
        EditionYear before = parts.year();
        String[] by = parts.next().split("-", 2);
        IdParts.checked(by.length == 2, by);
        BigDecimal points = IdParts.points(by[1]);
        return new EditionClaim.MeanMoved(
                year, before, IdParts.direction(by[0]) == Direction.DOWN ? points.negate() : points);
    }

    private static boolean isCountable(String kind) {
        return IdWords.constant(EditionClaim.Countable.class, IdWords::countable, kind)
                .isPresent();
    }

    private Claim counted(String kind) {
        EditionClaim.Countable what = IdWords.constant(EditionClaim.Countable.class, IdWords::countable, kind)
                .orElseThrow();
        return new EditionClaim.Counted(parts.year(), what, parts.count());
    }
}
