package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.chart.figure.Figure;
import de.stadtindex.chart.figure.Panel;
import de.stadtindex.platform.text.Words;
import de.stadtindex.visit.web.BadParameterException;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Makes each drawing of a page complete, so that file, picture, frame and what a page says of them are of one piece. */
final class Drawings {

    private Drawings() {}

    /**
     * The drawing that is asked for.
     *
     * @throws BadParameterException where the page has drawings, but not this one
     */
    static Drawing of(FileRequest asked) {
        Words words = asked.words();
        Panel.Link more = new Panel.Link(asked.notes().page(), words.say("dataset.embed.link"));
        Badge badge = asked.data().badge();
        if (asked.diagram().equals(FileRequest.BADGE) && badge != null) {
            return Drawing.of(badge, more);
        }
        return asked.data()
                .diagram(asked.diagram())
                .map(diagram -> Drawing.of(figure(diagram, asked, words), more))
                .orElseThrow(() -> asked.data().diagrams().isEmpty()
                        ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                        : new BadParameterException("error.parameter.diagram"));
    }

    private static Figure figure(Diagram diagram, FileRequest asked, Words words) {
        return new Figure(
                diagram.title(),
                diagram.alternative(),
                diagram.chart(),
                Stream.concat(Stream.ofNullable(asked.data().visit().embargo()), diagram.notes().stream())
                        .toList(),
                words.say("dataset.figure.source", asked.data().provenance()),
                asked.notes().fixed());
    }
}
