package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How two judges of the same claims agree, kind by kind. */
final class Agreement {

    /** A claim on which they do not agree. */
    record Dispute(int set, Claim claim, Truth engine, Truth oracle) {}

    private final Map<ClaimType, Map<String, Integer>> counts = new EnumMap<>(ClaimType.class);
    private final List<Dispute> contradictions = new ArrayList<>();
    private final List<Dispute> missed = new ArrayList<>();

    void add(int set, Claim claim, Truth engine, Truth oracle) {
        counts.computeIfAbsent(claim.type(), _ -> new TreeMap<>())
                .merge(engine == oracle ? engine.toString() : engine + " but " + oracle, 1, Integer::sum);
        if (engine != oracle) {
            (engine == Truth.UNKNOWN ? missed : contradictions).add(new Dispute(set, claim, engine, oracle));
        }
    }

    /** Where the engine proves what the oracle does not, or refutes what it proves; who only reckons with bounds may leave more open. */
    List<Dispute> unproven() {
        return contradictions.stream()
                .filter(dispute -> dispute.engine() == Truth.TRUE || dispute.oracle() == Truth.TRUE)
                .toList();
    }

    /** Where the engine is sure and the oracle says otherwise. */
    List<Dispute> contradictions() {
        return contradictions;
    }

    /** Where the engine does not know what follows from the figures all the same. */
    List<Dispute> missed() {
        return missed;
    }

    int count() {
        return counts.values().stream()
                .flatMap(kind -> kind.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** One line a kind of claim. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "%-20s %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
