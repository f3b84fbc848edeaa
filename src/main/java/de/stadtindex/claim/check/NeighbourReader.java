package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CategoryKey;
import java.util.Set;

/** Finds who is said to stand before or behind whom. */
final class NeighbourReader implements Reader {

    private static final Set<String> AHEAD = Lexicon.words(
            "vor before überholt überholte überflügelt überflügelte overtakes overtook overtaken overtaking");
    private static final Set<String> BEHIND = Set.of("hinter", "behind", "nach");

    @Override
    public void read(Scene scene) {
        Sentence sentence = scene.sentence();
        for (CityRef other : scene.cities()) {
            int before = other.from() - 1;
            boolean isAhead = AHEAD.contains(sentence.word(before))
                    || (sentence.word(before).equals("of")
                            && sentence.word(before - 1).equals("ahead"));
            boolean isBehind = BEHIND.contains(sentence.word(before))
                    && !sentence.word(before).equals("nach");
            boolean isBetter = Set.of("als", "than").contains(sentence.word(before))
                    && Set.of("besser", "better").contains(sentence.word(before - 1));
            boolean isWorse = Set.of("als", "than").contains(sentence.word(before))
                    && Set.of("schlechter", "worse").contains(sentence.word(before - 1));
            if (isBetter || isWorse) {
                scene.cell(before)
                        .filter(cell -> !cell.city().equals(other.city()))
                        .ifPresent(cell -> scene.add(Mention.of(
                                before - 1,
                                other.to(),
                                isBetter
                                        ? new Snapshot.Ahead(cell, other.city())
                                        : new Snapshot.Ahead(cell.of(other.city()), cell.city()))));
                continue;
            }
            if (!other.isObject() || (!isAhead && !isBehind) || scene.isTaken(before) || scene.isTaken(other.from())) {
                continue;
            }
            scene.cell(before)
                    .map(cell -> new Cell(cell.city(), category(scene, before, other), cell.year()))
                    .filter(cell -> !cell.city().equals(other.city()))
                    .ifPresent(cell -> scene.add(Mention.of(
                            sentence.word(before).equals("of") ? before - 1 : before,
                            other.to(),
                            isAhead
                                    ? new Snapshot.Ahead(cell, other.city())
                                    : new Snapshot.Ahead(cell.of(other.city()), cell.city()))));
        }
    }

    /** A name in brackets parts what belongs together: "ahead of Halle (Saale) in the category Mobility". */
    private static CategoryKey category(Scene scene, int index, CityRef other) {
        boolean isParted = scene.sentence().word(other.to()).equals(")");
        return scene.category(isParted ? other.to() + 1 : index);
    }
}
