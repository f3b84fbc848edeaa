package de.stadtindex.opendata.web.api.claims;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimCheck;
import de.stadtindex.claim.ClaimId;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Explanations;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Input;
import de.stadtindex.claim.Voice;
import de.stadtindex.opendata.web.api.figures.Cell;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.platform.text.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts claims into words, with all that they are judged by. */
@Component
class ClaimAnswers {

    private final ClaimIds ids;

    ClaimAnswers(ClaimIds ids) {
        this.ids = ids;
    }

    /** A claim as it is said of these figures. */
    ClaimAnswer of(Finding finding, Evidence evidence, Question question) {
        return of(new ClaimId(finding.claim(), evidence.stand()), finding, evidence, question);
    }

    /** A claim as it was said of the figures it names. */
    ClaimAnswer of(ClaimCheck check, Question question) {
        return of(check.id(), check.said(), check.then(), question);
    }

    private ClaimAnswer of(ClaimId claim, Finding finding, Evidence evidence, Question question) {
        Words words = question.words();
        String id = ids.write(claim, evidence);
        return new ClaimAnswer(
                id,
                finding.claim().type().name().toLowerCase(Locale.ROOT),
                new ClaimSentences(evidence, words).say(finding.claim(), Voice.PRESS),
                texts(finding.claim(), evidence, words),
                finding.claim().year().value(),
                claim.stand().toString(),
                new Explanations(evidence, words).of(finding),
                finding.inputs().stream()
                        .flatMap(input -> cell(input, evidence).stream())
                        .toList(),
                question.api("/claims/" + id),
                question.page(pages -> pages.page("aussage/" + id)));
    }

    private static Map<String, String> texts(Claim claim, Evidence evidence, Words words) {
        ClaimSentences sentences = new ClaimSentences(evidence, words);
        Map<String, String> texts = new TreeMap<>();
        Arrays.stream(Voice.values())
                .forEach(voice -> texts.put(voice.name().toLowerCase(Locale.ROOT), sentences.say(claim, voice)));
        return texts;
    }

    private static Optional<Cell> cell(Input input, Evidence evidence) {
        Optional<CityEntry> city = evidence.city(input.cell().city());
        return city.map(entry -> Cell.of(input.version(), input.cell().category(), entry, input.figure()));
    }

    /** What holds: by the figures of today where the claim once held, else by those it was said of. */
    static Optional<String> instead(ClaimCheck check, Words words) {
        return switch (check.state()) {
            case VALID, SUPERSEDED, WITHDRAWN, OPEN -> Optional.empty();
            case CHANGED -> check.today().instead().map(claim -> say(claim, check.now(), words));
            case REFUTED -> check.said().instead().map(claim -> say(claim, check.then(), words));
        };
    }

    private static String say(Claim claim, Evidence evidence, Words words) {
        return new ClaimSentences(evidence, words).say(claim, Voice.PRESS);
    }
}
