package de.stadtindex.press.web.sheet;

import de.stadtindex.article.ArticleText;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Statements;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Begins articles with the draft of a statement sheet: facts are placeholders bound to the versions that are public now. */
@Component
public class SheetArticles {

    private final DataStates states;
    private final CityDirectory directory;
    private final Evidences evidences;
    private final ClaimIds ids;
    private final Wording wording;

    SheetArticles(DataStates states, CityDirectory directory, Evidences evidences, ClaimIds ids, Wording wording) {
        this.states = states;
        this.directory = directory;
        this.evidences = evidences;
        this.ids = ids;
        this.wording = wording;
    }

    /**
     * The text of an article made of a sheet.
     *
     * @param sheet the last parts of the sheet's address, {@code darmstadt/2025} or {@code darmstadt/2024-2025}
     * @param locale the language of the article
     * @return empty where there is no such sheet
     */
    public Optional<ArticleText> of(String sheet, Locale locale) {
        DataState state = states.current();
        String[] parts = sheet.split("/", 2);
        String[] years = parts[parts.length - 1].split("-", 2);
        Optional<EditionYear> year = EditionYear.parse(years[years.length - 1]).filter(known(state));
        Optional<EditionYear> before = years.length == 1
                ? year.flatMap(state::before).map(LiveVersion::year)
                : EditionYear.parse(years[0]).filter(known(state));
        boolean isOne = years.length == 1
                || before.filter(earlier -> year.filter(earlier::isBefore).isPresent())
                        .isPresent();
        Evidence evidence = evidences.of(state);
        return directory
                .bySlug(parts[0])
                .filter(city -> isOne && evidence.city(city.key()).isPresent())
                .flatMap(city -> year.map(edition -> text(city, edition, before, evidence, locale)));
    }

    private static Predicate<EditionYear> known(DataState state) {
        return year -> state.find(year).isPresent();
    }

    private ArticleText text(
            CityEntry city, EditionYear year, Optional<EditionYear> before, Evidence evidence, Locale locale) {
        List<Statement> proven =
                new Statements(evidence).of(city.key(), year, before).proven();
        PressDraft.Parts parts = new PressDraft(evidence, wording.in(locale), city, year)
                .parts(proven, claim -> "{{aussage " + ids.write(claim, evidence) + "}}");
        ArticleText empty = ArticleText.begin(locale.getLanguage(), parts.headline());
        return new ArticleText(
                empty.language(),
                new ArticleText.Head("", parts.headline(), parts.lead(), "", null),
                empty.picture(),
                parts.body(),
                empty.boilerplate(),
                empty.contact(),
                new ArticleText.About(
                        evidence.state().versions().stream()
                                .map(LiveVersion::number)
                                .toList(),
                        List.of(city.key())));
    }
}
