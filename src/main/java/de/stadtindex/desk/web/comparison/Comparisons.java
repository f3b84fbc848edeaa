package de.stadtindex.desk.web.comparison;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.web.Names;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares what is not public yet with what is: with the live version of its edition and with the edition before. */
@Component
public class Comparisons {

    private final DataStates states;
    private final Results results;
    private final Names names;

    Comparisons(DataStates states, Results results, Names names) {
        this.states = states;
        this.results = results;
        this.names = names;
    }

    /** For a version on its way. */
    public List<Comparison> of(VersionNumber number, Words words) {
        EditionYear year = number.edition();
        VersionContent content =
                results.of(states.withDraft(number).find(year).orElseThrow()).content();
        return of(year, content, words);
    }

    /** For what a version of an edition would say; empty for the first of all. */
    public List<Comparison> of(EditionYear year, VersionContent content, Words words) {
        DataState state = states.current();
        Difference difference = new Difference(words, names.byKey(year, words), year, content);
        Optional<Comparison> live =
                state.find(year).map(version -> difference.againstLive(version.number(), results.of(version)));
        Optional<Comparison> before = state.before(year).map(version -> difference.againstBefore(results.of(version)));
        return Stream.of(live, before).flatMap(Optional::stream).toList();
    }
}
