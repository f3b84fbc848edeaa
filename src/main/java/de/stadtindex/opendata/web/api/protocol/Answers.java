package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.WithdrawnVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
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
    private final DataStates states;

    Answers(JsonMapper json, DataStates states) {
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        this.states = states;
    }

    /** The answer to a question about figures. */
    public ResponseEntity<byte[]> to(Question question, Object body, HttpServletResponse response) {
        dated(question, response);
        return tagged(json.writeValueAsBytes(body));
    }

    /** An answer that is JSON already and tells no figures. */
    public static ResponseEntity<byte[]> tagged(byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(EntityTag.of(body))
                // Else the framework takes the number of a version in an address for the ending of a file
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(body);
    }

    /** Says when something was last released or withdrawn. */
    private void dated(Question question, HttpServletResponse response) {
        Stream<Instant> releases = question.state().versions().stream().map(LiveVersion::publishAt);
        Stream<Instant> withdrawals = states.withdrawn().stream().map(WithdrawnVersion::withdrawnAt);
        Stream.concat(releases, withdrawals)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, latest.toEpochMilli()));
    }
}
