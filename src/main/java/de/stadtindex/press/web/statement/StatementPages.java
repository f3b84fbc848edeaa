package de.stadtindex.press.web.statement;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimCheck;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.ClaimState;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Explanations;
import de.stadtindex.claim.Input;
import de.stadtindex.claim.Voice;
import de.stadtindex.platform.text.Words;
import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.press.web.statement.StatementPage.Spoken;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a claim and its evidence into words. */
@Component
class StatementPages {

    private static final int ALL = Integer.MAX_VALUE;

    private final ClaimIds ids;

    StatementPages(ClaimIds ids) {
        this.ids = ids;
    }

    StatementPage page(Visit visit, ClaimCheck check) {
        ClaimSentences sentences = new ClaimSentences(check.then(), visit.words());
        Claim claim = check.id().claim();
        boolean isSound = check.state() == ClaimState.VALID || check.state() == ClaimState.SUPERSEDED;
        return new StatementPage(
                sentences.say(claim, Voice.PRESS),
                state(check, visit.words()),
                isSound,
                instead(check, visit.words()).orElse(""),
                Stream.of(Voice.ALTERNATIVE, Voice.PLAIN, Voice.SHORT)
                        .map(voice ->
                                new Spoken(visit.words().say("statement.voice." + voice), sentences.say(claim, voice)))
                        .toList(),
                EvidenceView.of(check.said(), check.then(), visit.words(), ALL),
                links(visit, check),
                visit.links().page("aussage/" + id(check) + ".json"));
    }

    /** Of which state of the figures the claim was made. */
    String source(Visit visit, ClaimCheck check) {
        Words words = visit.words();
        Instant released = LiveVersion.latest(check.then().state().versions()).publishAt();
        String stand = words.say("provenance.version", check.id().stand().toString(), words.day(released));
        return words.say("dataset.figure.share", stand);
    }

    private String id(ClaimCheck check) {
        return ids.write(check.id(), check.then());
    }

    private static String state(ClaimCheck check, Words words) {
        String said = check.id().stand().toString();
        String year = check.id().claim().year().toString();
        return switch (check.state()) {
            case CHANGED -> changed(check, words);
            case SUPERSEDED ->
                words.say(
                        "statement.state.SUPERSEDED",
                        year,
                        check.now().state().newest().year().toString());
            default -> words.say("statement.state." + check.state(), year, said);
        };
    }

    /** What is known of the correction: its version, its day and its note. */
    private static String changed(ClaimCheck check, Words words) {
        LiveVersion version =
                check.now().state().find(check.id().claim().year()).orElseThrow();
        String sentence =
                words.say("statement.state.CHANGED", version.number().toString(), words.day(version.publishAt()));
        return version.publicNote() == null ? sentence : sentence + " " + version.publicNote();
    }

    /** What holds: by the figures of today where the claim once held, else by those it was said of. */
    private static Optional<String> instead(ClaimCheck check, Words words) {
        return switch (check.state()) {
            case VALID, SUPERSEDED, WITHDRAWN, OPEN -> Optional.empty();
            case CHANGED -> check.today().instead().map(claim -> say(claim, check.now(), words));
            case REFUTED -> check.said().instead().map(claim -> say(claim, check.then(), words));
        };
    }

    private static String say(Claim claim, Evidence evidence, Words words) {
        return new ClaimSentences(evidence, words).say(claim, Voice.PRESS);
    }

    private static List<Link> links(Visit visit, ClaimCheck check) {
        String year = check.id().claim().year().toString();
        return check.id().claim().city().flatMap(check.then()::city).stream()
                .flatMap(city -> Stream.of(
                        new Link(city.name(), visit.links().city(city.slug())),
                        new Link(
                                visit.words().say("sheet.title", city.name(), year),
                                visit.links().page("presse/" + city.slug() + "/" + year))))
                .toList();
    }

    StatementJson json(Visit visit, ClaimCheck check) {
        ClaimSentences sentences = new ClaimSentences(check.then(), visit.words());
        Claim claim = check.id().claim();
        var texts = new TreeMap<String, String>();
        Arrays.stream(Voice.values())
                .forEach(voice -> texts.put(voice.name().toLowerCase(Locale.ROOT), sentences.say(claim, voice)));
        return new StatementJson(
                id(check),
                visit.links().page("aussage/" + id(check)),
                claim.type(),
                check.state(),
                sentences.say(claim, Voice.PRESS),
                texts,
                instead(check, visit.words()).orElse(null),
                claim.year().value(),
                check.id().stand().toString(),
                new Explanations(check.then(), visit.words()).of(check.said()),
                check.said().inputs().stream()
                        .map(input -> cell(input, check.then()))
                        .toList());
    }

    private static StatementJson.Cell cell(Input input, Evidence evidence) {
        Optional<Figure> figure = Optional.ofNullable(input.figure());
        return new StatementJson.Cell(
                input.cell().year().value(),
                input.version().toString(),
                input.cell().city().ags(),
                evidence.city(input.cell().city()).map(CityEntry::name).orElse(""),
                input.cell().category().value(),
                figure.flatMap(Figure::rank).map(rank -> rank.value()).orElse(null),
                figure.flatMap(Figure::score).map(score -> score.value()).orElse(null),
                figure.flatMap(known -> known.citation().address()).orElse(null));
    }
}
