package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows every version that is or was public; what became of one is told as of now, whatever state a question names. */
@Component
class VersionList {

    private final DataStates states;

    VersionList(DataStates states) {
        this.states = states;
    }

    /** In the order of editions and numbers. */
    List<VersionAnswer> all(Question question) {
        List<LiveVersion> released = states.released();
        Map<EditionYear, LiveVersion> live = DataStates.shown(released);
        return Stream.concat(
                        released.stream()
                                .map(version -> VersionAnswer.of(
                                        version, Objects.requireNonNull(live.get(version.year())), question)),
                        question.withdrawn().stream().map(version -> VersionAnswer.of(version, question)))
                .sorted(Comparator.comparingInt(VersionAnswer::edition)
                        .thenComparingInt(version -> numberOf(version).number()))
                .toList();
    }

    /**
     * The version of that number.
     *
     * @throws VersionWithdrawnException when it is no longer public
     * @throws VersionNotFoundException when it never was
     */
    LiveVersion find(String text, String parameter) {
        return states.released(number(text, parameter));
    }

    /** The number written like this. */
    static VersionNumber number(String text, String parameter) {
        return VersionNumber.parse(text)
                .orElseThrow(() -> ProblemException.malformed(parameter, "the number of a version, such as 2025.1"));
    }

    private static VersionNumber numberOf(VersionAnswer version) {
        return VersionNumber.parse(version.version()).orElseThrow();
    }
}
