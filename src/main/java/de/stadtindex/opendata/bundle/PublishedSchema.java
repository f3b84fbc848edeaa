package de.stadtindex.opendata.bundle;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataset.ResultSchema;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionNotFoundException;
import org.springframework.stereotype.Service;

/** The Table Schema of a table of figures, at an address of its own: what packages hold, and what an upload may look like. */
@Service
public class PublishedSchema {

    private final DataStates states;
    private final Categories categories;
    private final StableJson json;
    private final PackageWords words;

    PublishedSchema(DataStates states, Categories categories, StableJson json, Wording wording) {
        this.states = states;
        this.categories = categories;
        this.json = json;
        this.words = PackageWords.of(wording);
    }

    /** The schema of the newest public edition as a file; errors with an {@link EditionNotFoundException} before the first. */
    public byte[] write() {
        EditionYear newest = states.current().newest().year();
        return json.write(ResultSchema.of(categories.tree().keys(newest)).described(words.all()));
    }
}
