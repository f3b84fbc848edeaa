package de.stadtindex.claim;

import java.util.List;

/**
 * All that can be said of a city in an edition.
 *
 * @param proven what the figures prove, the most telling first
 * @param open what one would like to say, but the known figures do not prove, with what is missing
 */
public record StatementSheet(List<Statement> proven, List<Finding> open) {

    public StatementSheet {
        proven = List.copyOf(proven);
        open = List.copyOf(open);
    }
}
