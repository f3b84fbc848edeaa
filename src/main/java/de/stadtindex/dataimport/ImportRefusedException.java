package de.stadtindex.dataimport;

import de.stadtindex.dataimport.rule.Finding;
import java.util.List;

/** A file breaks rules of the index, so nothing of it was taken. */
public class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportRefusedException(List<Finding> errors) {
        this("%d rows break a rule, first: %s".formatted(errors.size(), errors.getFirst()));
    }

    ImportRefusedException(String reason) {
        super(reason);
    }
}
