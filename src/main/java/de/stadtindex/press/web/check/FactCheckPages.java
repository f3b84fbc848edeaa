package de.stadtindex.press.web.check;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.ClaimIds;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.check.CheckedClaim;
import de.stadtindex.claim.check.FactChecks;
import de.stadtindex.claim.check.Verdict;
import de.stadtindex.platform.work.Workshop;
import de.stadtindex.press.web.EvidenceView;
import de.stadtindex.press.web.check.FactCheckPage.Line;
import de.stadtindex.press.web.check.FactCheckPage.Piece;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.CityAddresses;
import de.stadtindex.visit.web.Option;
import de.stadtindex.visit.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a text and what the figures say of it on one page. */
@Component
class FactCheckPages {

    /** UTF-16 units; some twenty pages. */
    static final int LONGEST = 50_000;

    private static final int CELLS_SHOWN = 4;

    private final Evidences evidences;
    private final FactChecks checks;
    private final ClaimIds ids;
    private final CityAddresses addresses;
    private final Workshop workshop;

    FactCheckPages(Evidences evidences, FactChecks checks, ClaimIds ids, CityAddresses addresses, Workshop workshop) {
        this.evidences = evidences;
        this.checks = checks;
        this.ids = ids;
        this.addresses = addresses;
        this.workshop = workshop;
    }

    /** What a text is about by the parameters of an address, which may be empty; errors as for pages of that edition and city. */
    CheckFrame frame(Visit visit, String edition, String city) {
        return new CheckFrame(
                edition.isEmpty()
                        ? visit.state().newest().year()
                        : visit.version(edition).year(),
                city.isEmpty() ? null : addresses.find(visit, city));
    }

    FactCheckPage empty(Visit visit, CheckFrame frame) {
        return page(visit, frame, evidences.of(visit.state()), "", "", List.of());
    }

    FactCheckPage checked(Visit visit, CheckFrame frame, String text) {
        Evidence evidence = evidences.of(visit.state());
        if (text.isBlank()) {
            return page(visit, frame, evidence, text, visit.words().say("check.error.empty"), List.of());
        }
        if (text.length() > LONGEST) {
            return page(
                    visit,
                    frame,
                    evidence,
                    text,
                    visit.words().say("check.error.long", visit.words().count(LONGEST)),
                    List.of());
        }
        return page(visit, frame, evidence, text, "", check(evidence, frame, text));
    }

    List<CheckedClaim> check(Evidence evidence, CheckFrame frame, String text) {
        return workshop.make(() -> checks.check(
                text, evidence, frame.year(), Optional.ofNullable(frame.city()).map(CityEntry::key)));
    }

    private FactCheckPage page(
            Visit visit, CheckFrame frame, Evidence evidence, String text, String error, List<CheckedClaim> claims) {
        CheckTexts texts = new CheckTexts(evidence, visit.words(), ids);
        boolean isChecked = error.isEmpty() && !text.isEmpty();
        return new FactCheckPage(
                text,
                error,
                LONGEST,
                visit.state().years().reversed().stream()
                        .map(year -> new Option(year.toString(), year.toString(), year.equals(frame.year())))
                        .toList(),
                cities(visit, frame, evidence),
                isChecked ? summary(visit, claims) : "",
                isChecked ? pieces(text, claims, texts) : List.of(),
                IntStream.range(0, claims.size())
                        .mapToObj(i -> line(visit, evidence, i + 1, claims.get(i), texts))
                        .toList());
    }

    private static List<Option> cities(Visit visit, CheckFrame frame, Evidence evidence) {
        Stream<Option> none = Stream.of(new Option("", visit.words().say("check.city.any"), frame.city() == null));
        Stream<Option> all = evidence.cities()
                .sorted(Cities.byName())
                .map(city -> new Option(city.slug().value(), city.name(), city.equals(frame.city())));
        return Stream.concat(none, all).toList();
    }

    private static String summary(Visit visit, List<CheckedClaim> claims) {
        return visit.words()
                .say(
                        "check.summary",
                        claims.size(),
                        count(claims, Verdict.SUPPORTED),
                        count(claims, Verdict.REFUTED),
                        count(claims, Verdict.NOT_CHECKABLE));
    }

    static int count(List<CheckedClaim> claims, Verdict verdict) {
        return Math.toIntExact(
                claims.stream().filter(claim -> claim.verdict() == verdict).count());
    }

    /** The text in one piece a claim and one between; of two claims on the same words the first is marked. */
    private static List<Piece> pieces(String text, List<CheckedClaim> claims, CheckTexts texts) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < claims.size(); i++) {
            CheckedClaim claim = claims.get(i);
            if (claim.start() >= at) {
                pieces.add(new Piece(text.substring(at, claim.start()), 0, "", ""));
                pieces.add(new Piece(claim.text(), i + 1, style(claim.verdict()), texts.word(claim.verdict())));
                at = claim.end();
            }
        }
        pieces.add(new Piece(text.substring(at), 0, "", ""));
        return pieces;
    }

    private static Line line(Visit visit, Evidence evidence, int number, CheckedClaim claim, CheckTexts texts) {
        return new Line(
                number,
                claim.text(),
                style(claim.verdict()),
                texts.word(claim.verdict()),
                texts.kind(claim),
                texts.instead(claim).orElse(""),
                texts.reasons(claim),
                texts.proof(claim)
                        .map(id -> visit.links().page("aussage/" + id))
                        .orElse(""),
                claim.finding().stream()
                        .map(finding -> EvidenceView.of(finding, evidence, visit.words(), CELLS_SHOWN))
                        .toList());
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "supported";
            case REFUTED -> "refuted";
            case NOT_CHECKABLE -> "open";
        };
    }
}
