package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.ranking.Figure;

/** A row of results that has been understood, and where it stood. */
public record ResultLine(Row row, EditionYear edition, CityKey city, CategoryKey category, Figure figure) {

    Finding finding(FindingCode code, Finding.Severity severity, String column, Object found, Object expected) {
        return new Finding(code, severity, row.file(), row.line(), column, found.toString(), expected.toString());
    }
}
