package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.opendata.web.api.figures.EditionAnswer.RankingAnswer;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of editions. */
@Component
class EditionAnswers {

    private final Results results;
    private final Categories categories;
    private final Comparabilities comparabilities;
    private final VersionList versions;
    private final Provenances provenances;

    EditionAnswers(
            Results results,
            Categories categories,
            Comparabilities comparabilities,
            VersionList versions,
            Provenances provenances) {
        this.results = results;
        this.categories = categories;
        this.comparabilities = comparabilities;
        this.versions = versions;
        this.provenances = provenances;
    }

    EditionAnswer.Listing all(Question question) {
        List<LiveVersion> shown = question.state().versions();
        return new EditionAnswer.Listing(
                provenances.of(question, shown),
                shown.stream()
                        .map(version -> EditionAnswer.of(results.of(version), question))
                        .toList());
    }

    EditionAnswer.Single one(Question question, LiveVersion version) {
        return new EditionAnswer.Single(
                provenances.of(question, List.of(version)),
                EditionAnswer.of(results.of(version), question),
                rankings(question, version),
                comparability(question, version),
                versions.all(question).stream()
                        .filter(other -> other.edition() == version.year().value())
                        .toList());
    }

    private List<RankingAnswer> rankings(Question question, LiveVersion version) {
        CategoryTree tree = categories.tree();
        return tree.keys(version.year()).stream()
                .map(key -> {
                    Ranking ranking = results.of(version).ranking(key);
                    String label =
                            tree.label(key, version.year(), question.words().language());
                    return new RankingAnswer(
                            key.value(),
                            label,
                            ranking.cities(),
                            ranking.standings().size(),
                            ranking.isComplete() && ranking.standings().size() == ranking.cities());
                })
                .toList();
    }

    private @Nullable Comparability comparability(Question question, LiveVersion version) {
        return question.state()
                .before(version.year())
                .map(earlier -> comparabilities.between(question.state(), earlier, version))
                .map(note -> Comparability.of(note, question.words()))
                .orElse(null);
    }
}
