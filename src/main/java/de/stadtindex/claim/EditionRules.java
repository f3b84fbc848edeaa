package de.stadtindex.claim;

import de.stadtindex.claim.EditionClaim.Counted;
import de.stadtindex.claim.EditionClaim.Mean;
import de.stadtindex.claim.EditionClaim.MeanMoved;
import de.stadtindex.claim.EditionClaim.TopTenFrom;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.EditionFacts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges what is said of an edition as a whole, by what its publisher stated. */
final class EditionRules {

    private final Evidence evidence;

    EditionRules(Evidence evidence) {
        this.evidence = evidence;
    }

    Finding judge(EditionClaim claim) {
        return switch (claim) {
            case Counted counted -> counted(counted);
            case Mean mean ->
                points(mean, mean.points(), facts(mean.year()).mean(), points -> new Mean(mean.year(), points));
            case TopTenFrom top ->
                points(top, top.points(), facts(top.year()).topTen(), points -> new TopTenFrom(top.year(), points));
            case MeanMoved moved -> moved(moved);
        };
    }

    private EditionFacts facts(EditionYear year) {
        return evidence.version(year).edition();
    }

    private Finding counted(Counted claim) {
        EditionFacts facts = facts(claim.year());
        @Nullable
        Integer actual = switch (claim.what()) {
            case CITIES -> facts.cities();
            case INDICATORS -> facts.indicators();
            case PARAMETERS -> facts.parameters();
            case DATA_POINTS -> facts.dataPoints();
        };
        if (actual == null) {
            return Finding.unknown(claim, new Reason.NotStated(claim.year(), claim.type()));
        }
        return Finding.of(claim, Truth.of(actual == claim.count()))
                .instead(new Counted(claim.year(), claim.what(), actual));
    }

    private static Finding points(
            EditionClaim claim, BigDecimal claimed, @Nullable Score actual, Function<BigDecimal, Claim> correct) {
        if (actual == null) {
            return Finding.unknown(claim, new Reason.NotStated(claim.year(), claim.type()));
        }
        return Finding.of(claim, Truth.of(Points.same(claimed, actual.value()))).instead(correct.apply(actual.value()));
    }

    private Finding moved(MeanMoved claim) {
        Optional<Score> before = Optional.ofNullable(facts(claim.before()).mean());
        Optional<Score> now = Optional.ofNullable(facts(claim.year()).mean());
        if (before.isEmpty() || now.isEmpty()) {
            EditionYear silent = now.isEmpty() ? claim.year() : claim.before();
            return Finding.unknown(claim, new Reason.NotStated(silent, ClaimType.MEAN));
        }
        BigDecimal gained = now.get().minus(before.get());
        return Finding.of(claim, Truth.of(Points.same(claim.points(), gained)))
                .instead(new MeanMoved(claim.year(), claim.before(), gained));
    }
}
