package de.stadtindex.claim.check;

import java.util.Set;

/** Tells whether a sentence speaks of this index, or of another. */
final class IndexFinder {

    private static final Set<String> OTHERS = Lexicon.words(
            "haselhorst imd iese fraunhofer kearney eiu mercer iw prognos wiwo wirtschaftswoche",
            "juniper easypark dekra dashboard nachhaltigkeitsranking schulranking städteranking",
            "lebensqualität motion cima kununu fahrradklimatest adfc zukunftsatlas",
            "digitalisierungsindex startup monitor immobilienscout desi ifo adac");
    private static final Set<String> OWN = Set.of("bitkom", "bitkoms");
    private static final Set<String> KINDS = Set.of("index", "ranking", "atlas", "barometer");
    private static final Set<String> OWN_NAMES = Lexicon.words(
            "city bitkom smart gesamtranking gesamtindex teilranking cityindex städteranking",
            "smartcityindex digital städte");
    private static final Set<String> OTHER_UNITS = Set.of("prozent", "euro", "sekunden", "kilometer");
    private static final Set<String> OTHER_SUPERLATIVES =
            Lexicon.words("teuer größ groß schön ält jüng kleinst grün sauber sicher lebenswert reich");
    private static final Set<String> OTHER_FIELDS = Lexicon.words(
            "bundesliga halbmarathon glasfaser miete durchschnittsmiete liga vfl abstiegskampf wettbewerb halbfinale"
                    + " finale tennisclub pokal",
            "spieltag verbraucherpreise tabellenplatz fußball handball weltrangliste marathon",
            "olympia spiel spiele turnier meisterschaft rennen theater oper charts regionalliga",
            "kreisliga saison wahl listenplatz landesliste schach tennis league season football",
            "match");

    private IndexFinder() {}

    static boolean isOther(Sentence sentence) {
        return (!sentence.any(OWN) && (sentence.any(OTHERS) || isNamedOtherwise(sentence))) || isHaselhorst(sentence);
    }

    /** "Deutschland-Index", "Digitalatlas": a ranking by another name. */
    private static boolean isNamedOtherwise(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean isCompound = KINDS.stream().anyMatch(kind -> word.endsWith(kind) && word.length() > kind.length())
                    && !OWN_NAMES.contains(word);
            boolean isHyphenated = KINDS.contains(word)
                    && sentence.word(i - 1).equals("-")
                    && !OWN_NAMES.contains(sentence.word(i - 2));
            if (isCompound || isHyphenated) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHaselhorst(Sentence sentence) {
        return sentence.any(Set.of("haselhorst", "imd"));
    }

    static boolean isOwn(Sentence sentence) {
        return sentence.any(OWN) || hasName(sentence);
    }

    private static boolean hasName(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.has(i, "smart", "city", "index")
                    || sentence.has(i, "smart", "-", "city", "-", "index")
                    || sentence.has(i, "smart", "city", "-", "index")) {
                return true;
            }
        }
        return false;
    }

    /** "die teuerste Stadt Deutschlands": best at something else. */
    private static boolean isSuperlativeOfAnother(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isSuperlative =
                    sentence.word(i).endsWith("ste") && sentence.word(i + 1).equals("stadt");
            if (isSuperlative
                    && !isOwn(sentence)
                    && OTHER_SUPERLATIVES.stream().anyMatch(sentence.word(i)::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else is measured there than points. */
    static boolean isOfOtherUnits(Sentence sentence) {
        return sentence.any(OTHER_UNITS);
    }

    /** Sports and stages have ranks, too. */
    static boolean isOfOtherField(Sentence sentence) {
        return sentence.any(OTHER_FIELDS) || isSuperlativeOfAnother(sentence);
    }
}
