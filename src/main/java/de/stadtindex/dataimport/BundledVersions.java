package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.layout.CollectedOutcomes;
import de.stadtindex.dataimport.rule.EditionDraft;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.ImportRule;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.NewCategory;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes version 1 of each bundled edition and publishes it as of the day its publisher announced it. */
@Component
class BundledVersions {

    private static final Logger LOG = LoggerFactory.getLogger(BundledVersions.class);
    private static final String ACTOR = "Stadtindex";
    private static final String REASON = "Figures that come with the program";

    private final VersionDesk desk;
    private final ReleaseDesk releases;
    private final Clock clock;

    BundledVersions(VersionDesk desk, ReleaseDesk releases, Clock clock) {
        this.desk = desk;
        this.releases = releases;
        this.clock = clock;
    }

    /** Publishes every edition, or none when a row breaks a rule; answers how many figures went in. */
    int publish(BundledFiles files) {
        List<Finding> findings = new ArrayList<>();
        List<EditionDraft> drafts = drafts(files, findings);
        drafts.forEach(draft -> ImportRule.ALL.forEach(rule -> rule.check(draft).forEach(findings::add)));
        refuseOnErrors(findings);
        drafts.forEach(this::publish);
        return drafts.stream().mapToInt(draft -> draft.lines().size()).sum();
    }

    private static List<EditionDraft> drafts(BundledFiles files, List<Finding> findings) {
        List<EditionFacts> editions = files.editions();
        List<CategoryKey> categories =
                files.categories().stream().map(NewCategory::key).toList();
        CollectedOutcomes results = BundledResults.read(files);
        findings.addAll(results.findings());
        Map<EditionYear, List<ResultLine>> lines =
                results.lines().stream().collect(Collectors.groupingBy(ResultLine::edition));
        Map<EditionYear, Map<CityKey, Participation>> participants = files.participants();
        return editions.stream()
                .map(edition -> new EditionDraft(
                        edition,
                        categories,
                        participants.getOrDefault(edition.year(), Map.of()),
                        lines.getOrDefault(edition.year(), List.of())))
                .toList();
    }

    private static void refuseOnErrors(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ImportRefusedException(errors);
        }
        findings.forEach(finding -> LOG.info("Accepted with a warning: {}", finding));
    }

    private void publish(EditionDraft draft) {
        VersionContent content = new VersionContent(
                draft.participants(),
                draft.lines().stream()
                        .map(line -> new VersionContent.Cell(line.city(), line.category(), line.figure()))
                        .toList());
        VersionNumber number = desk.draft(draft.edition().year(), content, ACTOR, REASON);
        desk.submitForReview(number, ACTOR, REASON);
        releases.publishAsOf(number, startOfDay(draft.edition()), ACTOR, REASON);
    }

    /** The day of publication is known, its hour is not: the version counts from the start of that day. */
    private Instant startOfDay(EditionFacts edition) {
        return edition.publishedOn().atStartOfDay(clock.getZone()).toInstant();
    }
}
