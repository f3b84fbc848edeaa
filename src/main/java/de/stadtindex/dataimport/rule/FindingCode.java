package de.stadtindex.dataimport.rule;

/**
 * Names each kind of fault, in the order in which people mend a file. Its texts are in the message bundles, under {@code
 * finding.} and the name.
 */
public enum FindingCode {
    /** Nearly all figures are those of another edition. */
    FIGURES_OF_OTHER_EDITION(Topic.STRUCTURE),
    /** A sheet that the file hides was not read. */
    SHEET_HIDDEN(Topic.STRUCTURE),
    /** Cells among the figures are drawn as one. */
    MERGED_CELLS(Topic.STRUCTURE),
    /** There is no such edition. */
    EDITION_UNKNOWN(Topic.STRUCTURE),
    /** A row of another edition than the one that is imported. */
    WRONG_EDITION(Topic.STRUCTURE),
    /** The index has no such category. */
    CATEGORY_UNKNOWN(Topic.STRUCTURE),
    /** A file of several rankings lacks one. */
    CATEGORY_MISSING(Topic.STRUCTURE),
    /** Two columns stand under each other's category. */
    CATEGORIES_SWAPPED(Topic.STRUCTURE),

    /** A cell that must say something is empty. */
    CELL_EMPTY(Topic.READING),
    /** A cell holds a formula; its last result is read. */
    FORMULA_CELL(Topic.READING),
    /** A cell holds an error of a spreadsheet, such as {@code #NV}. */
    ERROR_CELL(Topic.READING),
    /** A cell that should hold a number does not. */
    NUMBER_UNREADABLE(Topic.READING),
    /** A score with more decimals than can be kept. */
    TOO_MANY_DECIMALS(Topic.READING),
    /** A row with neither rank nor score. */
    FIGURE_MISSING(Topic.READING),
    /** A statement of confidence that is not known. */
    CONFIDENCE_UNKNOWN(Topic.READING),
    /** A web address that is none. */
    SOURCE_UNREADABLE(Topic.READING),
    /** A cell of a table in the published form that is not as the form says; it is understood all the same. */
    SCHEMA_VIOLATED(Topic.READING),

    /** No city has this key or name. */
    CITY_UNKNOWN(Topic.CITIES),
    /** Several cities may be meant. */
    CITY_AMBIGUOUS(Topic.CITIES),
    /** Name and key belong to different cities. */
    CITY_NAME_DIFFERS(Topic.CITIES),
    /** A key of seven digits, whose leading zero a spreadsheet has dropped. */
    AGS_ZERO_ADDED(Topic.CITIES),
    /** The edition did not rank this city. */
    CITY_NOT_RANKED(Topic.CITIES),
    /** The same city stands twice in one ranking. */
    CITY_TWICE(Topic.CITIES),
    /** A city of the previous edition is not there. */
    CITY_MISSING(Topic.CITIES),
    /** The list of cities and the stated number of cities differ. */
    CITY_COUNT_DIFFERS(Topic.CITIES),

    /** A rank below 1 or above the number of cities ranked. */
    RANK_OUT_OF_RANGE(Topic.RANKS),
    /** Two cities on one rank. */
    RANK_TWICE(Topic.RANKS),
    /** Ranks that no city holds, in a ranking that is nearly complete. */
    RANKS_MISSING(Topic.RANKS),

    /** A score below 0 or above 100. */
    SCORE_OUT_OF_RANGE(Topic.SCORES),
    /** A score with more decimals than the index prints. */
    MORE_DECIMALS_THAN_USUAL(Topic.SCORES),
    /** A better rank with fewer points. */
    SCORE_CONTRADICTS_RANK(Topic.SCORES),
    /** The overall score is not the mean of its categories. */
    OVERALL_IS_NOT_MEAN(Topic.SCORES),
    /** The mean of all scores is not the one that was stated. */
    MEAN_DIFFERS(Topic.SCORES),

    /** The stated number of data points is not cities times parameters. */
    DATA_POINTS_DIFFER(Topic.COMPARISONS),
    /** The printed tendency is not the previous rank minus the current one. */
    TENDENCY_CONTRADICTS_RANKS(Topic.COMPARISONS),
    /** More than 30 places up or down within a year. */
    RANK_JUMPS(Topic.COMPARISONS);

    /** What a fault is about; people mend one after the other. */
    public enum Topic {
        /** The file, its sheets and columns. */
        STRUCTURE,
        /** What stands in a single cell. */
        READING,
        /** Which city is meant. */
        CITIES,
        /** Places in a ranking. */
        RANKS,
        /** Points and their means. */
        SCORES,
        /** What was stated or known before. */
        COMPARISONS
    }

    private final Topic topic;

    FindingCode(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
