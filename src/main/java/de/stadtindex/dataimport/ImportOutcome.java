package de.stadtindex.dataimport;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.file.FileRefusal;
import de.stadtindex.dataimport.layout.SkippedRow;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.ranking.VersionContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of looking at a file; nothing of it is stored, the same file gives the same again. */
public sealed interface ImportOutcome {

    /** The file cannot or must not be read at all. */
    record Refused(FileRefusal refusal) implements ImportOutcome {}

    /** Somebody must say first how a table is to be read. */
    record Undecided(ImportReading reading) implements ImportOutcome {}

    /**
     * Everything was read and every rule asked.
     *
     * @param scope whether the file counts as the whole edition
     * @param base the version that the file completes; null where it completes none
     * @param figures how many figures were read from the file
     * @param content what a version made of it would say
     * @param skipped rows that are no figures, such as means and footnotes
     */
    record Checked(
            ImportReading reading,
            ImportChoices.Scope scope,
            @Nullable VersionNumber base,
            int figures,
            Findings findings,
            VersionContent content,
            List<SkippedRow> skipped)
            implements ImportOutcome {

        /** Whether a draft can be made, given which warnings somebody has taken for right. */
        public boolean mayBecomeDraft(Set<FindingCode> acknowledged) {
            return figures > 0 && !findings.blocks() && acknowledged.containsAll(warnings());
        }

        /** The kinds of warnings there are. */
        Set<FindingCode> warnings() {
            return findings.groups().stream()
                    .filter(group -> group.severity() == Severity.WARNING)
                    .map(Findings.Group::code)
                    .collect(Collectors.toSet());
        }
    }
}
