package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Place;
import java.util.List;

/**
 * A column of a table and what it is taken to mean.
 *
 * @param number counted from 1
 * @param header its heading as written, both lines of it where it has two; empty where it has none
 * @param meaning the only one, or the most likely one
 * @param alternatives everything it could mean, most likely first; empty where nothing competes
 */
public record MappedColumn(
        int number, String header, ColumnMeaning meaning, Confidence confidence, List<ColumnMeaning> alternatives) {

    public MappedColumn {
        alternatives = List.copyOf(alternatives);
    }

    /** The same column that could mean any of these. */
    MappedColumn amongst(List<ColumnMeaning> meanings) {
        return new MappedColumn(number, header, meanings.getFirst(), Confidence.AMBIGUOUS, meanings);
    }

    /** The same column with what is left when nothing else comes into question. */
    MappedColumn settled(ColumnMeaning onlyMeaning) {
        return new MappedColumn(number, header, onlyMeaning, Confidence.LIKELY, alternatives);
    }

    boolean isCertain() {
        return confidence == Confidence.CERTAIN;
    }

    boolean mustBeChosen() {
        return confidence == Confidence.AMBIGUOUS;
    }

    Place place(String sheet, int row) {
        return new Place(sheet, row, number, header);
    }
}
