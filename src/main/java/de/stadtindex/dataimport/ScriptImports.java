package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.ranking.Editions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        ImportOutcome outcome = imports.look(id);
        if (!(outcome instanceof Checked checked)) {
            return new Result(id, outcome, null);
        }
        Set<FindingCode> warnings = warnings(checked);
        boolean explained = reason.length() >= SHORTEST_REASON;
        if (!checked.mayBecomeDraft(explained ? warnings : Set.of())) {
            return new Result(id, outcome, null);
        }
        warnings.forEach(code -> uploads.acknowledge(actor, id, code, reason));
        return new Result(id, outcome, imports.makeDraft(actor, id));
    }

    private static Set<FindingCode> warnings(Checked checked) {
        List<Findings.Group> groups = checked.findings().groups();
        return groups.stream()
                .filter(group -> group.severity() == Severity.WARNING)
                .map(Findings.Group::code)
                .collect(Collectors.toSet());
    }
}
