package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.ResultSchema;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.Categories;
import org.springframework.stereotype.Service;

/** The Table Schema of a table of figures, at an address of its own: what packages hold, and what an upload may look like. */
@Service
public class PublishedSchema {

    private final Categories categories;
    private final StableJson json;
    private final PackageWords words;

    PublishedSchema(Categories categories, StableJson json, Wording wording) {
        this.categories = categories;
        this.json = json;
        this.words = PackageWords.of(wording);
    }

    /** The schema as a file. */
    public byte[] write() {
        return json.write(ResultSchema.of(categories.tree().keys()).described(words.all()));
    }
}
