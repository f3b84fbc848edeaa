package de.stadtindex.dataimport.rule;

/** Names each kind of fault; texts for people are kept apart. */
public enum FindingCode {
    /** A cell that must say something is empty. */
    CELL_EMPTY,
    /** A cell that should hold a number does not. */
    NUMBER_UNREADABLE,
    /** A rank below 1 or above the number of cities ranked. */
    RANK_OUT_OF_RANGE,
    /** A score below 0 or above 100. */
    SCORE_OUT_OF_RANGE,
    /** A row with neither rank nor score. */
    FIGURE_MISSING,
    /** No city has this key. */
    CITY_UNKNOWN,
    /** Name and key belong to different cities. */
    CITY_NAME_DIFFERS,
    /** The edition did not rank this city. */
    CITY_NOT_RANKED,
    /** The same city stands twice in one ranking. */
    CITY_TWICE,
    /** The index has no such category. */
    CATEGORY_UNKNOWN,
    /** There is no such edition. */
    EDITION_UNKNOWN,
    /** Two cities on one rank. */
    RANK_TWICE,
    /** A better rank with fewer points. */
    SCORE_CONTRADICTS_RANK,
    /** The overall score is not the mean of its categories. */
    OVERALL_IS_NOT_MEAN,
    /** The list of cities and the stated number of cities differ. */
    CITY_COUNT_DIFFERS,
    /** A statement of confidence that is not known. */
    CONFIDENCE_UNKNOWN,
    /** A web address that is none. */
    SOURCE_UNREADABLE,
    /** A score with more than two decimals. */
    TOO_MANY_DECIMALS,
    /** A key that lost its leading zero, as in spreadsheets; it was put back. */
    AGS_ZERO_ADDED,
    /** A name that several cities bear. */
    CITY_AMBIGUOUS,
    /** A row of another edition than the one imported. */
    WRONG_EDITION,
    /** A value that was computed where the file was written. */
    FORMULA_CELL,
    /** A value that could not be computed, such as {@code #NV}. */
    ERROR_CELL,
    /** A sheet that the file hides; it was not read. */
    SHEET_HIDDEN,
    /** Several cells drawn as one among the figures, so that it is open which of them has the value. */
    MERGED_CELLS
}
