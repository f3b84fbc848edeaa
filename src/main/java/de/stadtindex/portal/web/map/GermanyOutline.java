package de.stadtindex.portal.web.map;

import de.stadtindex.chart.GeoPoint;
import de.stadtindex.chart.MapOutline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The border of Germany, read once: it does not change while the portal runs. */
@Component
public class GermanyOutline {

    private static final String FILE = "data/germany-outline.geojson";

    private final MapOutline outline;

    GermanyOutline(JsonMapper json) {
        this.outline = MapOutline.of(rings(read(json)));
    }

    public MapOutline outline() {
        return outline;
    }

    private static JsonNode read(JsonMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static List<List<GeoPoint>> rings(JsonNode collection) {
        return collection
                .path("features")
                .valueStream()
                .flatMap(feature -> polygons(feature.path("geometry")))
                .flatMap(JsonNode::valueStream)
                .map(ring -> ring.valueStream()
                        .map(point -> new GeoPoint(
                                point.get(0).asDouble(), point.get(1).asDouble()))
                        .toList())
                .toList();
    }

    private static Stream<JsonNode> polygons(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return geometry.path("type").asString().equals("MultiPolygon")
                ? coordinates.valueStream()
                : Stream.of(coordinates);
    }
}
