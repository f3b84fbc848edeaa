package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out figures, page by page. */
@PublicApi
class ResultApi {

    private final ResultsRequests requests;
    private final Places places;
    private final Naming naming;
    private final Provenances provenances;
    private final Answers answers;

    ResultApi(ResultsRequests requests, Places places, Naming naming, Provenances provenances, Answers answers) {
        this.requests = requests;
        this.places = places;
        this.naming = naming;
        this.provenances = provenances;
        this.answers = answers;
    }

    @GetMapping("/results")
    ResponseEntity<byte[]> list(
            @Takes({
                        Takes.VERSION,
                        Takes.LANGUAGE,
                        "edition",
                        "category",
                        "city",
                        "state",
                        "rank_known",
                        "gaps",
                        "sort",
                        "limit",
                        "cursor"
                    })
                    Question asked) {
        ResultsRequest request = requests.read(asked);
        Question question = request.question();
        List<Place> all = places.of(question.state(), request.filter());
        List<Place> page = request.page(all);
        String next = request.next(all.size());
        ResponseEntity<byte[]> answer = answers.to(question, answer(question, all.size(), page, next));
        return next == null ? answer : Answers.withNext(answer, next);
    }

    private ResultsAnswer answer(Question question, int total, List<Place> page, @Nullable String next) {
        Map<CityKey, CityEntry> cities = naming.cities(question.state());
        List<LiveVersion> versions =
                page.stream().map(Place::version).distinct().toList();
        return new ResultsAnswer(
                provenances.of(question, versions),
                total,
                page.stream()
                        .map(place -> ResultsAnswer.Result.of(place, Objects.requireNonNull(cities.get(place.city()))))
                        .toList(),
                next);
    }
}
