package de.stadtindex.press.web.sheet;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.StatementSheet;
import de.stadtindex.claim.Statements;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.EditionYear;
import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts all that can be said of a city in an edition on one page. */
@Component
class SheetPages {

    private static final int CELLS_SHOWN = 4;

    private final Evidences evidences;
    private final ClaimIds ids;

    SheetPages(Evidences evidences, ClaimIds ids) {
        this.evidences = evidences;
        this.ids = ids;
    }

    SheetPage page(Visit visit, CityEntry city, EditionYear year, Optional<EditionYear> before) {
        Evidence evidence = evidences.of(visit.state());
        StatementSheet sheet = new Statements(evidence).of(city.key(), year, before);
        String path = visit.links().page("presse/" + city.slug() + "/");
        return new SheetPage(
                Link.to(city, visit),
                visit.words().say("sheet.title", city.name(), year.toString()),
                before.map(earlier -> visit.words().say("sheet.compared", earlier.toString()))
                        .orElse(""),
                visit.state().years().reversed().stream()
                        .map(other -> new Choice(
                                other.toString(), path + other + visit.query(), other.equals(year) ? "page" : null))
                        .toList(),
                lines(visit, evidence, sheet, statement -> !isGeneral(statement)),
                lines(visit, evidence, sheet, SheetPages::isGeneral),
                sheet.open().stream()
                        .map(finding -> line(visit, evidence, finding))
                        .toList(),
                new PressDraft(evidence, visit.words(), city, year)
                        .plain(sheet.proven())
                        .text(),
                visit.stand().isEmpty() ? article(visit, city, year, before) : null,
                visit.provenance(visit.version(year.toString()), path + year));
    }

    private static String article(Visit visit, CityEntry city, EditionYear year, Optional<EditionYear> before) {
        String sheet = city.slug() + "/" + before.map(earlier -> earlier + "-").orElse("") + year;
        return visit.links().page("redaktion/artikel/neu") + Query.empty().with("aussagen", sheet);
    }

    private static boolean isGeneral(Statement statement) {
        return statement.claim() instanceof EditionClaim;
    }

    private List<SheetPage.Line> lines(
            Visit visit, Evidence evidence, StatementSheet sheet, Predicate<Statement> wanted) {
        return sheet.proven().stream()
                .filter(wanted)
                .map(statement -> line(visit, evidence, statement.finding()))
                .toList();
    }

    private SheetPage.Line line(Visit visit, Evidence evidence, Finding finding) {
        String id = ids.write(finding.claim(), evidence);
        return new SheetPage.Line(
                id,
                new ClaimSentences(evidence, visit.words()).say(finding.claim(), Voice.PRESS),
                visit.links().page("aussage/" + id),
                EvidenceView.of(finding, evidence, visit.words(), CELLS_SHOWN));
    }
}
