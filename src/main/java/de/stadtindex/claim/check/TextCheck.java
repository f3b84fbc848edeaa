package de.stadtindex.claim.check;

import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Finding;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a text from its first sentence to its last and judges each claim in it. */
final class TextCheck {

    private static final List<Reader> READERS = List.of(
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
            new NeighbourReader());

    private final Evidence evidence;
    private final Places places;
    private final CategoryFinder categories;

    TextCheck(Evidence evidence, Places places) {
        this.evidence = evidence;
        this.places = places;
        this.categories = new CategoryFinder(evidence.categories());
    }

    List<CheckedClaim> check(String text, EditionYear year, Optional<CityKey> city) {
        Topic topic = new Topic(places, year, city.orElse(null));
        List<CheckedClaim> checked = new ArrayList<>();
        for (Sentence sentence : Sentence.of(text, new Tokenizer(text).read())) {
            read(text, sentence, topic).forEach(checked::add);
        }
        checked.sort(Comparator.comparingInt(CheckedClaim::start).thenComparing(CheckedClaim::type));
        return checked;
    }

    private List<CheckedClaim> read(String text, Sentence sentence, Topic topic) {
        boolean wasOther = topic.isOtherIndex();
        speakOfIndex(sentence, topic, categories.isOfUnknown(sentence));
        speakOfEdition(sentence, topic);
        List<CityRef> cities = new CityFinder(places, sentence, topic).all();
        YearSense years = new YearSense(sentence, topic, evidence.state().years());
        List<CategoryRef> rankings = categories.all(sentence, topic);
        Scene scene = new Scene(sentence, topic, cities, years, rankings);
        if (!isElsewhere(sentence, topic)) {
            READERS.forEach(reader -> reader.read(scene));
        }
        List<CheckedClaim> checked = scene.mentions().stream()
                .map(mention -> judge(text, sentence, mention, topic))
                .toList();
        if (topic.isOtherIndex() && IndexFinder.endsWithOwn(sentence)) {
            topic.speakOfOtherIndex(false);
        } else if (!IndexFinder.isOther(sentence)) {
            topic.returnToIndex(wasOther);
        }
        boolean isTelling = IndexFinder.isOwn(sentence) || !topic.year().equals(topic.present());
        years.only().filter(year -> isTelling || topic.year().isBefore(year)).ifPresent(topic::lookBackTo);
        topic.goOn(cities, categories.last(sentence, rankings), years.last());
        return checked;
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

    /** "Smart City Index 2025" says which edition the text is about. */
    private void speakOfEdition(Sentence sentence, Topic topic) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isNamed = ((sentence.word(i - 1).equals("index")
                                    || sentence.word(i - 1).equals("ranking"))
                            && YearFinder.isYear(sentence.at(i)))
                    || (YearFinder.isYear(sentence.at(i)) && sentence.has(i + 1, "smart", "city"));
            if (isNamed) {
                topic.speakOf(new EditionYear(sentence.at(i).whole()));
            }
        }
    }

    private CheckedClaim judge(String text, Sentence sentence, Mention mention, Topic topic) {
        int start = sentence.at(mention.from()).start();
        int end = sentence.at(mention.to()).end();
        String words = text.substring(start, end);
        if (topic.isOtherIndex() || mention.claim() == null) {
            return new CheckedClaim(
                    start, end, words, mention.type(), Verdict.NOT_CHECKABLE, null, topic.isOtherIndex());
        }
        Finding finding = evidence.judge(mention.claim());
        return new CheckedClaim(start, end, words, mention.type(), Verdict.of(finding.truth()), finding, false);
    }
}
