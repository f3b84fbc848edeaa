package de.stadtindex.article;

import java.util.List;

/** A text that cannot be saved. */
public class UnfitTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<ArticleFault> faults;

    UnfitTextException(List<ArticleFault> faults) {
        super("Text cannot be saved: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<ArticleFault> faults() {
        return faults;
    }
}
