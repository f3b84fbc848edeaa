package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.History.Extreme;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;

/** Puts claims into words; what goes beyond the claim itself, such as the ranks between which a city moved, comes from the evidence. */
public final class ClaimSentences {

    private final Evidence evidence;
    private final Words words;
    private final Grammar grammar;

    public ClaimSentences(Evidence evidence, Words words) {
        this.evidence = evidence;
        this.words = words;
        this.grammar = new Grammar(evidence.categories(), words);
    }

    /** The claim as a whole sentence; says what is claimed, whether or not it is true. */
    public String say(Claim claim, Voice voice) {
        return Grammar.tidy(
                switch (claim) {
                    case Snapshot snapshot -> snapshots(voice).say(snapshot, Often.ONCE);
                    case Change.Remains remains ->
                        snapshots(voice).say(remains.what(), Often.still(words.say("claim.part.remains")));
                    case Change.OfCell change -> changes(voice).say(change);
                    case Extreme extreme -> extreme(extreme, voice);
                    case History.Repeated repeated -> snapshots(voice).say(repeated.what(), often(repeated, voice));
                    case History.MovedInARow moved -> moved(moved, voice);
                    case EditionClaim edition -> edition(edition, voice);
                });
    }

    /** The same, as far as it is known: the place among those whose ranks are known. */
    String sayAsKnown(Snapshot claim, Voice voice) {
        return Grammar.tidy(snapshots(voice).say(claim, Often.times(words.say("claim.part.known"))));
    }

    /** The same, as far as it is known: the largest move of those that are known. */
    String sayAsKnown(Change.LargestMove claim, Voice voice) {
        return Grammar.tidy(changes(voice).largest(claim, words.say("claim.part.known")));
    }

    private ChangeSentences changes(Voice voice) {
        return new ChangeSentences(evidence, words, grammar, voice);
    }

    private SnapshotSentences snapshots(Voice voice) {
        return new SnapshotSentences(evidence, words, grammar, voice);
    }

    private Often often(History.Repeated claim, Voice voice) {
        EditionYear first = evidence.state().years().getFirst();
        return switch (claim) {
            case History.InARow(Snapshot _, int times) ->
                Often.times(words.say("claim.part.streak", grammar.ordinal(times)));
            case History.Times(Snapshot _, int times)
            when times == 1 -> Often.times(words.say("claim.part.first"), basis(first, voice));
            case History.Times(Snapshot _, int times) ->
                Often.times(words.say("claim.part.times", grammar.ordinal(times)), basis(first, voice));
        };
    }

    /** Which editions are counted: those there are, which may be fewer than were ever published. */
    private String basis(EditionYear first, Voice voice) {
        return words.say("claim.basis." + voice.key(), first.toString());
    }

    private String moved(History.MovedInARow claim, Voice voice) {
        return words.say(
                "claim.movedInARow." + claim.direction() + "." + voice.key(),
                name(claim.cell().city()),
                claim.year().toString(),
                "",
                grammar.inCategory(claim.category(), claim.year()),
                grammar.ordinal(claim.times()));
    }

    private String extreme(Extreme claim, Voice voice) {
        EditionYear since = claim.since();
        String kind = claim instanceof BestSince ? "best." : "worst.";
        return words.say(
                "claim." + (since == null ? "ever." : "since.") + kind + voice.key(),
                name(claim.cell().city()),
                claim.year().toString(),
                "",
                grammar.inCategory(claim.category(), claim.year()),
                rank(claim.cell()),
                since == null ? "" : since.toString(),
                since == null ? basis(first(claim), voice) : "");
    }

    /** The first edition that ranked the city. */
    private EditionYear first(Extreme claim) {
        return evidence.state().years().stream()
                .filter(year -> !evidence.possible(claim.cell().in(year)).isAbsent())
                .findFirst()
                .orElse(claim.year());
    }

    private String rank(Cell cell) {
        return evidence.possible(cell).stream().limit(2).count() == 1
                ? words.say(
                        "claim.part.with",
                        Integer.toString(evidence.possible(cell).best()))
                : "";
    }

    private String name(CityKey city) {
        return evidence.city(city).map(CityEntry::name).orElse(city.ags());
    }

    private String edition(EditionClaim claim, Voice voice) {
        return switch (claim) {
            case EditionClaim.Counted(var year, var what, int count) ->
                words.say("claim." + what + "." + voice.key(), year.toString(), count, words.count(count));
            case EditionClaim.Mean(var year, var points) ->
                words.say("claim.mean." + voice.key(), year.toString(), words.decimal(points));
            case EditionClaim.TopTenFrom(var year, var points) ->
                words.say("claim.topTen." + voice.key(), year.toString(), words.decimal(points));
            case EditionClaim.MeanMoved(var year, var before, var points) ->
                words.say(
                        "claim.meanMoved." + Direction.of(points.signum()) + "." + voice.key(),
                        year.toString(),
                        words.decimal(points.abs()),
                        before.toString());
        };
    }
}
