package de.stadtindex.portal.web.city;

import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.CitySentences;
import de.stadtindex.claim.GroupLead;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityPage.Stand;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first screen of a city's page: its rank today and the sentences that say what it means. */
final class CityStand {

    private static final int TOP = 10;

    private final CitySubject subject;
    private final Cities cities;
    private final Words words;
    private final CitySentences sentences;
    private final Ranking overall;
    private final EditionYear year;

    CityStand(CitySubject subject, Cities cities) {
        this.subject = subject;
        this.cities = cities;
        this.words = subject.words();
        this.sentences = subject.sentences();
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
        List<String> said = new ArrayList<>();
        said.add(headline());
        own().flatMap(this::stateLead).ifPresent(said::add);
        said.addAll(topTens());
        return said;
    }

    private String headline() {
        if (own().isPresent() && before().isPresent()) {
            return sentences.headline(
                    year,
                    own().get().rank(),
                    overall.cities(),
                    subject.change(year),
                    before().get().year());
        }
        if (own().isPresent()) {
            return sentences.rank(year, own().get().rank(), overall.cities());
        }
        return isRanked() ? sentences.rankNotKnown(year, overall.cities()) : sentences.notRanked(year);
    }

    private Optional<String> stateLead(Standing standing) {
        List<CityKey> state = subject.newest().participants().stream()
                .filter(key -> cities.get(key).state() == subject.city().state())
                .toList();
        if (state.size() < 2) {
            return Optional.empty();
        }
        return sentences.stateLead(
                GroupLead.of(overall, standing, state),
                words.say("in." + subject.city().state()));
    }

    private List<String> topTens() {
        return subject.tree().children().stream()
                .flatMap(key -> subject.newest().ranking(key).of(subject.city().key()).stream()
                        .filter(standing -> standing.rank().isWithin(TOP))
                        .map(standing -> sentences.topTen(subject.label(key, year), standing.rank())))
                .toList();
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
