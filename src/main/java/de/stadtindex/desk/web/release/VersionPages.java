package de.stadtindex.desk.web.release;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.web.comparison.Comparisons;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.PreviewLinks;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionState;
import de.stadtindex.ranking.Versions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the pages about versions show. */
@Component
class VersionPages {

    private static final Set<VersionState> TO_COME =
            Set.of(VersionState.DRAFT, VersionState.IN_REVIEW, VersionState.SCHEDULED);

    private final Versions versions;
    private final Checklist checklist;
    private final Comparisons comparisons;
    private final PreviewLinks links;
    private final Wording wording;

    VersionPages(Versions versions, Checklist checklist, Comparisons comparisons, PreviewLinks links, Wording wording) {
        this.versions = versions;
        this.checklist = checklist;
        this.comparisons = comparisons;
        this.links = links;
        this.wording = wording;
    }

    /** All versions by edition, the newest edition first. */
    List<VersionRow.Edition> list(Locale locale) {
        VersionLines lines = new VersionLines(wording.in(locale));
        Map<EditionYear, List<VersionRow>> byYear = versions.all().stream()
                .collect(Collectors.groupingBy(
                        version -> version.number().edition(),
                        LinkedHashMap::new,
                        Collectors.mapping(lines::row, Collectors.toList())));
        return byYear.entrySet().stream()
                .map(entry -> new VersionRow.Edition(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    /** The page of one version; empty when no version has the number. */
    Optional<VersionPage> page(VersionNumber number, Reader reader) {
        return versions.find(number).map(version -> page(version, reader, wording.in(reader.locale())));
    }

    private VersionPage page(VersionRecord version, Reader reader, Words words) {
        VersionLines lines = new VersionLines(words);
        boolean isToCome = TO_COME.contains(version.state());
        return new VersionPage(
                version.number().toString(),
                lines.state(version),
                lines.next(version),
                version.author(),
                Objects.requireNonNullElse(version.publicNote(), ""),
                checklist.of(version, reader, words),
                isToCome ? comparisons.of(version.number(), words) : List.of(),
                isToCome ? preview(version.number(), reader.locale()) : null,
                isToCome
                        ? links.of(version.number()).stream()
                                .map(lines::outside)
                                .toList()
                        : List.of(),
                isToCome && (reader.is(Role.APPROVER) || reader.is(Role.ADMINISTRATOR))
                        ? version.number().edition().toString()
                        : null,
                Step.of(version.state(), reader).stream()
                        .map(step -> new VersionPage.StepForm(step.name(), step.path(), step.isConfirmed()))
                        .toList(),
                lines.log(version));
    }

    private static String preview(VersionNumber number, Locale locale) {
        String base = Language.of(locale).base();
        return (base.isEmpty() ? "/" : base) + "?stand=" + number;
    }
}
