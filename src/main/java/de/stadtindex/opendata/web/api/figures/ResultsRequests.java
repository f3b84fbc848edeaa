package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.opendata.web.api.protocol.Parameters;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands which figures a question wants. */
@Component
class ResultsRequests {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int MOST_CITIES = 100;

    private final Naming naming;
    private final DataStates states;

    ResultsRequests(Naming naming, DataStates states) {
        this.naming = naming;
        this.states = states;
    }

    ResultsRequest read(Question asked) {
        int limit = asked.given()
                .one("limit", ResultsRequests::limit, "a number from 1 to " + MOST)
                .orElse(USUAL);
        Optional<String> cursor = asked.given().one(ResultsRequest.CURSOR);
        if (cursor.isEmpty()) {
            return new ResultsRequest(asked, filter(asked), 0, limit);
        }
        Cursor at = Cursor.read(cursor.get()).orElseThrow(ResultsRequest::foreignCursor);
        if (asked.named().filter(named -> !named.equals(at.pin())).isPresent()) {
            throw ResultsRequest.foreignCursor();
        }
        Question resumed = asked.resumedIn(state(at));
        ResultFilter filter = filter(resumed);
        if (!at.isWritten(cursor.get(), filter, resumed.state())) {
            throw ResultsRequest.foreignCursor();
        }
        return new ResultsRequest(resumed, filter, at.offset(), limit);
    }

    /** A version that was never public is not told apart from one that never was; a withdrawn one is told to be gone. */
    private DataState state(Cursor cursor) {
        try {
            return states.at(Optional.of(cursor.pin()));
        } catch (VersionWithdrawnException gone) {
            throw gone;
        } catch (VersionNotFoundException _) {
            throw ResultsRequest.foreignCursor();
        }
    }

    private static Optional<Integer> limit(String text) {
        return text.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= MOST)
                : Optional.empty();
    }

    private ResultFilter filter(Question asked) {
        Parameters given = asked.given();
        Optional<EditionYear> edition = given.one("edition")
                .map(text -> naming.edition(asked.state(), text).year());
        return new ResultFilter(
                edition,
                naming.category(
                        asked, edition.orElseGet(() -> asked.state().newest().year())),
                cities(asked, given.all("city")),
                Naming.state(asked),
                given.flag("rank_known"),
                given.flag("gaps").orElse(false),
                given.one(
                                "sort",
                                ResultSort::parse,
                                "edition, rank, score or city, with a hyphen in front to turn it round")
                        .orElse(ResultSort.USUAL));
    }

    private SortedSet<CityKey> cities(Question asked, List<String> texts) {
        if (texts.size() > MOST_CITIES) {
            throw ProblemException.malformed("city", "given at most " + MOST_CITIES + " times");
        }
        return naming.cities(asked.state(), texts).stream()
                .map(CityEntry::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
