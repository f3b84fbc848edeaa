package de.stadtindex.press.web.feed;

import static java.util.stream.Collectors.toSet;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.Corrections;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.RegisterEntry;
import de.stadtindex.visit.web.Links;
import de.stadtindex.visit.web.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Editions that came out, and what was corrected or withdrawn. */
@Component
class ReleaseNews implements FeedSource {

    private final DataStates states;
    private final Corrections corrections;

    ReleaseNews(DataStates states, Corrections corrections) {
        this.states = states;
        this.corrections = corrections;
    }

    @Override
    public List<FeedEntry> entries(Words words) {
        List<RegisterEntry> register = corrections.register();
        Set<VersionNumber> corrected =
                register.stream().map(RegisterEntry::number).collect(toSet());
        Stream<FeedEntry> releases = states.released().stream()
                .filter(version -> !corrected.contains(version.number()))
                .map(version -> release(version, words));
        return Stream.concat(releases, register.stream().map(entry -> entry(entry, words)))
                .toList();
    }

    /** Corrections and withdrawals alone. */
    List<FeedEntry> corrections(Words words) {
        return corrections.register().stream().map(entry -> entry(entry, words)).toList();
    }

    static FeedEntry entry(RegisterEntry entry, Words words) {
        return switch (entry) {
            case RegisterEntry.Correction correction -> correction(correction, words);
            case RegisterEntry.Withdrawal withdrawal -> withdrawal(withdrawal, words);
        };
    }

    private static FeedEntry release(LiveVersion version, Words words) {
        return FeedEntry.once(
                words,
                "stand/" + version.number(),
                version.publishAt(),
                words.say("feed.release", version.year().toString()),
                words.say(
                        "feed.release.summary",
                        version.year().toString(),
                        Integer.toString(version.cities()),
                        version.number().toString()),
                ranking(version.number(), words));
    }

    private static FeedEntry correction(RegisterEntry.Correction entry, Words words) {
        return FeedEntry.once(
                words,
                "stand/" + entry.number(),
                entry.at(),
                words.say(
                        "corrections.corrected",
                        entry.number().edition().toString(),
                        entry.number().toString()),
                entry.note().orElseGet(() -> words.say("corrections.incomparable")),
                ranking(entry.number(), words));
    }

    private static FeedEntry withdrawal(RegisterEntry.Withdrawal entry, Words words) {
        return FeedEntry.once(
                words,
                "zurueckgezogen/" + entry.number(),
                entry.at(),
                words.say(
                        "corrections.withdrawn",
                        entry.number().edition().toString(),
                        entry.number().toString()),
                entry.version().reason(),
                links(words).page("berichtigungen"));
    }

    private static String ranking(VersionNumber number, Words words) {
        return links(words).ranking(number.edition(), CategoryKey.OVERALL)
                + Query.empty().with("stand", number);
    }

    private static Links links(Words words) {
        return new Links(Language.of(words.locale()));
    }
}
