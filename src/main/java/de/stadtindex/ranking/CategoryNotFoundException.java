package de.stadtindex.ranking;

/** The index has no such category. */
public class CategoryNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CategoryNotFoundException(String key) {
        super("No such category: " + key);
    }
}
