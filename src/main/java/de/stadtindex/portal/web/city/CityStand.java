package de.stadtindex.portal.web.city;

import de.stadtindex.claim.Answers;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Headlines;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Stand;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first screen of a city's page: its rank today and the sentences that say what it means. */
final class CityStand {

    private static final int TOP = 10;

    private final CitySubject subject;
    private final Words words;
    private final Ranking overall;
    private final EditionYear year;

    CityStand(CitySubject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.overall = subject.newest().ranking(CategoryKey.OVERALL);
        this.year = overall.year();
    }

    Stand line() {
        String rank = own().map(
                        standing -> words.say("city.stand.rank", standing.rank().value(), overall.cities()))
                .orElseGet(() -> words.say(isRanked() ? "rank.unknown" : "rank.absent"));
        String against = before().map(
                        earlier -> words.say("city.against", earlier.year().toString()))
                .orElse("");
        return new Stand(
                words.say("city.stand", year.toString(), rank),
                ChangeWords.of(subject.change(year), words),
                own().isPresent() ? against : "");
    }

    List<String> sentences() {
        Headlines headlines = new Headlines(subject.evidence(), words);
        Cell overall = subject.cell(CategoryKey.OVERALL, year);
        String headline = before().map(earlier -> headlines.move(overall, earlier.year()))
                .orElseGet(() -> headlines.rank(overall));
        return Stream.of(
                        Stream.of(headline),
                        headlines.lead(overall, subject.city().state()).stream(),
                        topTens())
                .flatMap(said -> said)
                .toList();
    }

    private Stream<String> topTens() {
        Answers answers = new Answers(subject.evidence());
        ClaimSentences sentences = new ClaimSentences(subject.evidence(), words);
        return subject.tree().children().stream()
                .flatMap(key -> answers.rank(subject.cell(key, year)).stream())
                .filter(claim -> claim.rank() <= TOP)
                .map(claim -> sentences.say(claim, Voice.PRESS));
    }

    private Optional<Standing> own() {
        return overall.of(subject.city().key());
    }

    private boolean isRanked() {
        return overall.ranked(subject.city().key());
    }

    private Optional<LiveVersion> before() {
        return subject.visit().state().before(year);
    }
}
