package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An upload in one call: kept, checked, and made a draft where nothing stands in the way. */
@Service
public class ScriptImports {

    private static final int SHORTEST_REASON = 3;

    private final Uploads uploads;
    private final Imports imports;
    private final Editions editions;

    ScriptImports(Uploads uploads, Imports imports, Editions editions) {
        this.uploads = uploads;
        this.imports = imports;
        this.editions = editions;
    }

    /**
     * What came of an upload.
     *
     * @param upload its number
     * @param version the draft; null where none was made
     */
    public record Result(
            long upload, ImportOutcome outcome, @Nullable VersionNumber version) {}

    public boolean isEdition(EditionYear year) {
        return editions.find(year).isPresent();
    }

    /**
     * Takes a file in. It is kept in any case, so that a person can go on with it, and so can the script by sending it again.
     *
     * @param reason why warnings are taken for right; shorter than three characters for not saying so
     */
    public Result take(
            String actor,
            EditionYear year,
            @Nullable CategoryKey category,
            String fileName,
            byte[] bytes,
            String reason) {
        long id = uploads.receiveOnce(actor, year, category, fileName, bytes);
        return imports.draftIfSound(actor, id, reason.length() < SHORTEST_REASON ? "" : reason);
    }
}
