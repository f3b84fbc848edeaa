package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.WithdrawnVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in JSON with a tag, so that whoever asks again is told in a line that nothing is new. Caches may keep an answer
 * but have to ask each time: a version can be withdrawn, and the name of a city corrected, so that not even an answer of a
 * named version is the same for good.
 */
@Component
public class Answers {

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    /** The answer to a question about figures. */
    public ResponseEntity<byte[]> to(Question question, Object body) {
        byte[] written = json.writeValueAsBytes(body);
        ResponseEntity.BodyBuilder answer = headed(written);
        changed(question).ifPresent(answer::lastModified);
        return answer.body(written);
    }

    /** The same answer with the address of the page after it. */
    public static ResponseEntity<byte[]> withNext(ResponseEntity<byte[]> answer, String next) {
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(answer.getBody());
    }

    /** An answer that is JSON already and tells no figures. */
    public static ResponseEntity<byte[]> tagged(byte[] body) {
        return headed(body).body(body);
    }

    private static ResponseEntity.BodyBuilder headed(byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(EntityTag.of(body))
                // Else the framework takes the number of a version in an address for the ending of a file
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }

    /** When something was last released or withdrawn; empty before the first release. */
    private static Optional<Instant> changed(Question question) {
        Stream<Instant> releases = question.state().versions().stream().map(LiveVersion::publishAt);
        Stream<Instant> withdrawals = question.withdrawn().stream().map(WithdrawnVersion::withdrawnAt);
        return Stream.concat(releases, withdrawals).max(Comparator.naturalOrder());
    }
}
