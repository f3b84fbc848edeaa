package de.stadtindex.claim.check;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.EditionClaim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Truth;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a text from its first sentence to its last and judges each claim in it. */
final class TextCheck {

    private final List<Reader> readers;
    private final Evidence evidence;
    private final Places places;
    private final CategoryFinder categories;

    TextCheck(Evidence evidence, Places places) {
        this.evidence = evidence;
        this.places = places;
        this.categories = new CategoryFinder(
                evidence.categories(), evidence.state().newest().year());
        this.readers = readers(new LastReader(evidence::size));
    }

    private static List<Reader> readers(LastReader last) {
        return List.of(
                new TableReader(),
                last,
                new PointsReader(),
                new GroupReader(),
                new TopReader(),
                new LeaderReader(),
                new RankReader(),
                new CountReader(),
                new NoveltyReader(),
                new HistoryReader(),
                new ExtremeReader(),
                new ChangeReader(),
                new NeighbourReader(),
                new RemainsReader());
    }

    List<CheckedClaim> check(String text, EditionYear year, Optional<CityKey> city) {
        Topic topic = new Topic(places, year, city.orElse(null));
        List<CheckedClaim> checked = new ArrayList<>();
        List<Sentence> sentences = Sentence.of(text, new Tokenizer(text).read());
        if (isOfSomethingElse(sentences)) {
            return checked;
        }
        sentences.stream()
                .filter(sentence -> IndexFinder.isOwn(sentence) || IndexFinder.isOther(sentence))
                .findFirst()
                .filter(first -> !IndexFinder.isOwn(first))
                .ifPresent(_ -> topic.headOtherIndex());
        new TextYear(sentences, evidence.state().years()).find().ifPresent(topic::speakOf);
        for (Sentence sentence : sentences) {
            read(text, sentence, topic).forEach(checked::add);
        }
        checked.sort(Comparator.comparingInt(CheckedClaim::start).thenComparing(CheckedClaim::type));
        return checked;
    }

    /** A text that never names the index and is about sports, rents and the like. */
    private static boolean isOfSomethingElse(List<Sentence> sentences) {
        return sentences.stream().noneMatch(IndexFinder::isOwn)
                && sentences.stream().anyMatch(OtherFields::isOne);
    }

    private List<CheckedClaim> read(String text, Sentence sentence, Topic topic) {
        boolean wasOther = topic.isOtherIndex();
        speakOfIndex(sentence, topic, categories.isOfUnknown(sentence));
        List<CityRef> cities = new CityFinder(places, sentence, topic).all();
        if (Tense.isPresent(sentence) && (!cities.isEmpty() || topic.year().equals(topic.present()))) {
            topic.lookBackTo(topic.present());
        }
        speakOfEdition(sentence, topic);
        YearSense years = new YearSense(sentence, topic, evidence.state().years());
        List<CategoryRef> rankings = categories.all(sentence, topic);
        Scene scene = new Scene(sentence, topic, cities, years, rankings);
        if (!isElsewhere(sentence, topic)) {
            readers.forEach(reader -> reader.read(scene));
        }
        List<CheckedClaim> checked = scene.mentions().stream()
                .filter(mention -> !sentence.isQuestion())
                .filter(mention -> !isPlanned(sentence, mention))
                .filter(mention -> mention.claim() instanceof EditionClaim || !scene.isWished(mention.from()))
                .map(mention -> judge(text, sentence, mention, topic))
                .toList();
        if (topic.isOtherIndex() && IndexFinder.endsWithOwn(sentence)) {
            topic.speakOfOtherIndex(false);
        } else if (!IndexFinder.isOther(sentence)) {
            topic.returnToIndex(wasOther);
        }
        boolean isTelling = IndexFinder.isOwn(sentence) || !topic.year().equals(topic.present());
        years.only()
                .filter(evidence.state().years()::contains)
                .filter(year -> isTelling || topic.year().isBefore(year))
                .ifPresent(topic::lookBackTo);
        topic.goOn(cities, categories.last(sentence, rankings), years.last());
        return checked;
    }

    /** "2030 wollen wir …, 2035 dann die Nummer eins sein". */
    private boolean isPlanned(Sentence sentence, Mention mention) {
        EditionYear newest = evidence.state().newest().year();
        boolean isOfFuture =
                mention.claim() == null || newest.isBefore(mention.claim().year());
        return isOfFuture && Wishes.areIn(sentence);
    }

    /** Where a sentence names another ranking, or a category of one, beside this one, it is not clear which of its figures are of which. */
    private static void speakOfIndex(Sentence sentence, Topic topic, boolean isOfUnknown) {
        boolean isOwn = IndexFinder.isOwn(sentence);
        boolean isOther = isOfUnknown || IndexFinder.isOther(sentence) || (isOwn && OtherFields.isOne(sentence));
        if (isOwn || isOther) {
            topic.speakOfOtherIndex(isOther);
        }
    }

    private static boolean isElsewhere(Sentence sentence, Topic topic) {
        boolean isSomethingElse = OtherFields.isOne(sentence) && !IndexFinder.isOwn(sentence);
        return isSomethingElse || (!topic.isOfIndex() && OtherFields.hasOtherUnits(sentence));
    }

    /** "Smart City Index 2025" says of which edition the text speaks from here on. */
    private static void speakOfEdition(Sentence sentence, Topic topic) {
        for (int i = 0; i < sentence.size(); i++) {
            if (TextYear.isNamed(sentence, i)) {
                topic.speakOfNamed(new EditionYear(sentence.at(i).whole()));
            }
        }
    }

    /** What names no category, and is wrong of the whole, may go on with the category of the sentence before. */
    private Finding judge(Claim claim, Sentence sentence, Topic topic) {
        Finding finding = evidence.judge(claim);
        boolean mayGoOn = finding.truth() == Truth.FALSE && !CategoryFinder.namesOverall(sentence);
        return Optional.of(topic)
                .filter(_ -> mayGoOn)
                .flatMap(Topic::freshCategory)
                .flatMap(category -> CategoryReading.of(claim, category))
                .map(evidence::judge)
                .filter(other -> other.truth() == Truth.TRUE)
                .orElse(finding);
    }

    private CheckedClaim judge(String text, Sentence sentence, Mention mention, Topic topic) {
        int start = sentence.at(mention.from()).start();
        int end = sentence.at(mention.to()).end();
        String words = text.substring(start, end);
        if (topic.isOtherIndex() || mention.claim() == null) {
            return new CheckedClaim(
                    start, end, words, mention.type(), Verdict.NOT_CHECKABLE, null, topic.isOtherIndex());
        }
        Finding finding = judge(mention.claim(), sentence, topic);
        return new CheckedClaim(start, end, words, mention.type(), Verdict.of(finding.truth()), finding, false);
    }
}
