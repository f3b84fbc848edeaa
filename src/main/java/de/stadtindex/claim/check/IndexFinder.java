package de.stadtindex.claim.check;

import java.util.Set;

/** Tells whether a sentence speaks of this index, or of another ranking, study or contest. */
final class IndexFinder {

    private static final Set<String> OTHERS = Lexicon.words(
            "haselhorst imd iese fraunhofer kearney eiu mercer iw prognos wiwo wirtschaftswoche",
            "inrix tomtom ey juniper easypark dekra dashboard nachhaltigkeitsranking schulranking lebensqualität"
                    + " motion",
            "cima kununu fahrradklimatest fahrradklimatests adfc zukunftsatlas digitalisierungsindex startup",
            "immobilienscout desi ifo adac bertelsmann empirica postbank",
            "sparkassen economist monocle deloitte pwc kpmg accenture yougov forsa civey statista numbeo nabu",
            "greenpeace destatis bbsr cisco ookla oecd eurocities");
    private static final Set<String> ALWAYS_OTHERS = Set.of("haselhorst", "imd", "iese");
    private static final Set<String> OWN = Set.of("bitkom", "bitkoms");
    private static final Set<String> KINDS = Lexicon.words(
            "index ranking atlas barometer vergleich studie monitor report award preis radar kompass",
            "wettbewerb umfrage statistik rangliste städtetest klimatest");
    private static final Set<String> OWN_PREFIXES = Lexicon.words(
            "city bitkom smart smartcity gesamt teil cityindex städte digital großstadt großstädte jahres vorjahres",
            "landes bundes bundesland kategorie kategorien smartcity zeit direkt länder regional");
    private static final Set<String> STUDIES = Lexicon.words(
            "studie studien untersuchung umfrage erhebung befragung analyse auswertung report rangliste ranking",
            "rankings wettbewerb index vergleich vergleichs study survey league award contest poll statistik test");
    private static final Set<String> ANOTHER = Lexicon.words(
            "anderen anderer anderem andere weiteren weiterer weiteres zweiten internationalen weltweiten europaweiten",
            "europäischen globalen another other different separate global international european");
    private static final Set<String> CONTESTS = Set.of("contest", "award", "awards");
    private static final Set<String> SOME = Lexicon.words("ein eine einer einem eines a an");
    private static final Set<String> MAKERS = Lexicon.words(
            "universität hochschule tu fh instituts institut stiftung magazins magazin zeitschrift portals portal",
            "immobilienportals vergleichsportals beratung unternehmensberatung bank versicherung university institute",
            "foundation magazine consultancy consulting portals onlineportals wochenzeitung zeitung");
    private static final Set<String> WORLD = Lexicon.words(
            "weltweit weltweiten europaweit europaweiten international internationalen worldwide globally europas",
            "wien zürich london paris barcelona amsterdam kopenhagen tallinn singapur helsinki stockholm vienna",
            "zurich copenhagen singapore basel graz linz salzburg madrid mailand");
    private static final Set<String> LISTS = Lexicon.words("ranking rangliste vergleich liste index ranglisten");
    private static final Set<String> OWN_LISTED = Lexicon.words(
            "städte städten großstädte großstädten kommunen smart smarten smartesten digitalen digitalsten bitkom",
            "digitalverbands digitalverband branchenverbands verbands deutschen bundesrepublik jahres ausgabe cities",
            "german metropolen digitalisierung kategorie kategorien gesamtwertung");
    private static final int REACH = 3;

    private IndexFinder() {}

    /** Whether it names another ranking, maybe beside this one. */
    static boolean isOther(Sentence sentence) {
        return lastOther(sentence) >= 0;
    }

    static boolean isOwn(Sentence sentence) {
        return lastOwn(sentence) >= 0;
    }

    /** Whether of several rankings named this one is the last. */
    static boolean endsWithOwn(Sentence sentence) {
        return lastOwn(sentence) > lastOther(sentence);
    }

    private static int lastOwn(Sentence sentence) {
        boolean isNamed = sentence.any(OWN);
        boolean isTaken = !isNamed && (sentence.any(OTHERS) || sentence.any(WORLD));
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (OWN.contains(sentence.word(i)) || (!isTaken && isName(sentence, i))) {
                return sentence.any(ALWAYS_OTHERS) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isName(Sentence sentence, int index) {
        return sentence.has(index, "smart", "city", "index")
                || sentence.has(index, "smart", "-", "city", "-", "index")
                || sentence.has(index, "smart", "city", "-", "index");
    }

    private static int lastOther(Sentence sentence) {
        boolean isOwn = lastOwn(sentence) >= 0;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (OTHERS.contains(sentence.word(i))
                    || isNamedOtherwise(sentence, i)
                    || isAnother(sentence, i)
                    || (!isOwn && isOfOthers(sentence, i))
                    || (!isOwn && (WORLD.contains(sentence.word(i)) || isSome(sentence, i)))) {
                return i;
            }
        }
        return -1;
    }

    /** "Deutschland-Index", "Digitalatlas", "Hochschulstädte-Vergleich": a ranking by another name. */
    private static boolean isNamedOtherwise(Sentence sentence, int index) {
        String word = sentence.word(index);
        if (KINDS.contains(word)) {
            boolean isHyphenated = sentence.word(index - 1).equals("-");
            return isHyphenated
                    && !OWN_PREFIXES.contains(sentence.word(index - 2))
                    && Places.state(sentence, index - 2).isEmpty();
        }
        return KINDS.stream()
                .filter(word::endsWith)
                .anyMatch(kind -> !OWN_PREFIXES.contains(word.substring(0, word.length() - kind.length())));
    }

    /** "im Ranking der attraktivsten Arbeitgeber", "European Green City ranking". */
    private static boolean isOfOthers(Sentence sentence, int index) {
        boolean isOfCities = LISTS.contains(sentence.word(index))
                && sentence.word(index - 1).equals("city")
                && sentence.at(index - 2).isCapital()
                && !sentence.word(index - 2).equals("smart");
        boolean isList =
                LISTS.contains(sentence.word(index)) || LISTS.stream().anyMatch(sentence.word(index)::endsWith);
        return isOfCities
                || (isList
                        && Set.of("der", "of", "für", "for").contains(sentence.word(index + 1))
                        && !sentence.at(index + 2).isOrdinal()
                        && !sentence.anyAfter(index + 1, REACH, OWN_LISTED));
    }

    /** "in einer anderen Studie", "ein weiteres Ranking". */
    private static boolean isAnother(Sentence sentence, int index) {
        return STUDIES.contains(sentence.word(index)) && sentence.anyBefore(index, REACH - 1, ANOTHER);
    }

    /** "laut einer Studie", "eine Untersuchung der TU Dortmund": whose is not said, or somebody else's. */
    private static boolean isSome(Sentence sentence, int index) {
        boolean isStudy =
                STUDIES.contains(sentence.word(index)) || LISTS.stream().anyMatch(sentence.word(index)::endsWith);
        return CONTESTS.contains(sentence.word(index))
                || (isStudy
                        && (SOME.contains(sentence.word(index - 1))
                                || SOME.contains(sentence.word(index - 2))
                                || sentence.anyAfter(index, REACH, MAKERS)));
    }
}
