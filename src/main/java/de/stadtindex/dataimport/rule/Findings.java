package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects what is found in a file: counts everything, keeps the first findings of each kind, so that a flood of one kind
 * neither fills the memory nor hides another.
 */
public final class Findings {

    private static final int KEPT_OF_A_KIND = 1_000;

    /**
     * Findings of one kind.
     *
     * @param count how many there are
     * @param kept the first of them, at most as many as are kept of a kind
     */
    public record Group(FindingCode code, Severity severity, int count, List<Finding> kept) {}

    /** A group while it grows. */
    private static final class Kind {
        private final List<Finding> kept = new ArrayList<>();
        private int count;
    }

    private final int keptOfAKind;
    private final Map<Severity, Map<FindingCode, Kind>> kinds = new EnumMap<>(Severity.class);

    public Findings() {
        this(KEPT_OF_A_KIND);
    }

    public Findings(int keptOfAKind) {
        this.keptOfAKind = keptOfAKind;
    }

    public void add(Finding finding) {
        Kind kind = kinds.computeIfAbsent(finding.severity(), _ -> new EnumMap<>(FindingCode.class))
                .computeIfAbsent(finding.code(), _ -> new Kind());
        kind.count++;
        if (kind.kept.size() < keptOfAKind) {
            kind.kept.add(finding);
        }
    }

    /** Asks every rule. */
    public void check(EditionDraft draft) {
        ImportRule.ALL.forEach(rule -> rule.check(draft).forEach(this::add));
    }

    /** Whether there is an error, so that nothing may be imported. */
    public boolean blocks() {
        return count(Severity.ERROR) > 0;
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** How many findings of this severity there are, kept or not. */
    public int count(Severity severity) {
        return groups(severity).mapToInt(Group::count).sum();
    }

    /** All kinds that were found: errors first, then in the order in which people mend a file. */
    public List<Group> groups() {
        return kinds.keySet().stream().flatMap(this::groups).toList();
    }

    private Stream<Group> groups(Severity severity) {
        return kinds.getOrDefault(severity, Map.of()).entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(), severity, entry.getValue().count, List.copyOf(entry.getValue().kept)));
    }
}
