package de.stadtindex.claim.check;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Snapshot;
import java.util.Set;

/** Finds the rows of a table: "1 | München | 90,2". */
final class TableReader implements Reader {

    private static final Set<String> RULES = Set.of("|", "/", ";", "·");
    private static final int LOWEST = 500;

    @Override
    public void read(Scene scene) {
        scene.cities().forEach(city -> row(scene, city));
    }

    /** What stands beside a city, parted from it by a rule: its place before, its place or points behind. */
    private static void row(Scene scene, CityRef city) {
        Sentence sentence = scene.sentence();
        String left = sentence.word(city.from() - 1);
        String right = sentence.word(city.to() + 1);
        boolean isCell = (RULES.contains(left) || RULES.contains(right)) && (left.equals(right) || !left.equals(";"));
        if (!isCell || !scene.isOfIndex()) {
            return;
        }
        if (RULES.contains(sentence.word(city.from() - 1))) {
            note(scene, city, city.from() - 2);
        }
        for (int i = city.to() + 2; i <= city.to() + 4 && RULES.contains(sentence.word(i - 1)); i += 2) {
            note(scene, city, i);
        }
    }

    private static void note(Scene scene, CityRef city, int index) {
        Token token = scene.sentence().at(index);
        Cell cell = new Cell(city.city(), scene.category(index), scene.mainYear());
        if (token.isDecimal() && token.number() != null) {
            scene.add(Mention.of(index, index, new Snapshot.Scored(cell, token.number())));
        } else if (token.whole() > 0 && token.whole() < LOWEST && !scene.isTaken(index)) {
            scene.add(Mention.of(index, index, new Snapshot.Ranked(cell, token.whole())));
        }
    }
}
