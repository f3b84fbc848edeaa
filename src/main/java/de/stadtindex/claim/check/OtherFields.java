package de.stadtindex.claim.check;

import java.util.Set;

/** Tells whether a sentence speaks of something else that has ranks, points and tables, too. */
final class OtherFields {

    private static final Set<String> UNITS =
            Lexicon.words("prozent euro sekunden kilometer visitors besucher besucherinnen gäste percent");
    private static final Set<String> OWN_SUPERLATIVES = Lexicon.words(
            "smarteste digitalste beste erste letzte nächste meiste wenigste einzige fortschrittlichste vernetzteste",
            "erfolgreichste höchstplatzierte stärkste schwächste schlechteste führendste");
    private static final Set<String> SPORTS = Lexicon.words(
            "bundesliga halbmarathon liga vfl vfb fc sv tsv bsc abstiegskampf halbfinale finale tennisclub pokal",
            "spieltag tabellenplatz fußball handball basketball eishockey volleyball weltrangliste marathon",
            "triathlon olympia olympischen spiel spiele turnier meisterschaft meisterschaften rennen regionalliga",
            "kreisliga oberliga saison schach tennis league season football soccer match startelf kader trainer",
            "mannschaft stürmer elfmeter medaille medaillen weltcup tournament championship championships olympics",
            "thw meister tabellenzweiten tabellenführung autofahrer hafen port container containers squad coach"
                    + " striker heimspiel auswärtsspiel aufsteigerkampf torjäger fans verein vereins goals");
    private static final Set<String> CULTURE = Lexicon.words(
            "theater oper charts wettbewerb wahl listenplatz landesliste bestseller festival wein bier restaurants",
            "jury preisgeld award preisverleihung kandidat kandidatin bürgermeisterwahl kommunalwahl landtagswahl",
            "bundestagswahl schülerinnen schüler halbfinalisten jugend");
    private static final Set<String> QUANTITIES = Lexicon.words(
            "glasfaser glasfaserausbau miete mieten kaltmiete durchschnittsmiete mietspiegel quadratmeter rents rent",
            "immobilienpreise immobilienpreisen verbraucherpreise tourismus touristen übernachtungen tourism tourists",
            "overnight passagiere passagieren flughafen airport passengers arbeitslosenquote arbeitslosigkeit",
            "arbeitslosenstatistik unemployment kriminalstatistik kriminalität crime kaufkraft",
            "bruttoinlandsprodukt gdp wirtschaftskraft gewerbesteuer ladesäulen ladepunkte ladepunkten stau staus",
            "feinstaub lärm geburten geburtenrate zuzug bevölkerungswachstum einwohnerzahl studierenden",
            "studierende lebenshaltungskosten fahrradfreundlichkeit population congestion",
            "venture startups housing lebensqualität grünflächen sonnenstunden hitze");
    private static final Set<String> CITIES =
            Lexicon.words("stadt städte städten großstadt großstädte großstädten kommune kommunen metropole");
    private static final Set<String> COUNTS = Set.of("zahl", "anzahl", "number");
    private static final Set<String> COUNTED = Lexicon.words(
            "städte städten kommunen großstädte großstädten punkte cities points indikatoren parameter datenpunkte",
            "bewerteten verglichenen untersuchten betrachteten teilnehmenden smart im gerankten");

    private static final int MOST_POINTS = 100;

    private OtherFields() {}

    /** Whether something else is measured there than points. */
    static boolean hasOtherUnits(Sentence sentence) {
        return sentence.any(UNITS);
    }

    /** Whether it is about sports, stages, rents and the like. */
    static boolean isOne(Sentence sentence) {
        return sentence.any(SPORTS)
                || isResult(sentence)
                || hasMorePoints(sentence)
                || sentence.any(CULTURE)
                || sentence.any(QUANTITIES)
                || isSuperlative(sentence)
                || isCount(sentence);
    }

    /** "mit 963 von 1000 Punkten": more than the index gives. */
    private static boolean hasMorePoints(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isMore = sentence.at(i).whole() > MOST_POINTS && Cue.POINTS.fits(sentence.word(i + 1));
            if (isMore && !YearFinder.isYear(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "verlor mit 0:3". */
    private static boolean isResult(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int home = sentence.at(i - 1).cardinal();
            int guests = sentence.at(i + 1).cardinal();
            boolean isTogether = sentence.at(i - 1).end() == sentence.at(i).start()
                    && sentence.at(i).end() == sentence.at(i + 1).start();
            if (sentence.word(i).equals(":") && isTogether && home >= 0 && home < 30 && guests >= 0 && guests < 30) {
                return true;
            }
        }
        return false;
    }

    /** "die teuerste Stadt Deutschlands": best at something else. */
    private static boolean isSuperlative(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isSuperlative(sentence.at(i)) && CITIES.contains(sentence.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(Token token) {
        boolean isSuperlative = token.word().endsWith("ste") || token.word().endsWith("sten");
        return isSuperlative
                && !token.isOrdinal()
                && OWN_SUPERLATIVES.stream().noneMatch(own -> token.word().contains(own));
    }

    /** "bei der Zahl der Ladesäulen". */
    private static boolean isCount(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isOfWhat = COUNTS.contains(sentence.word(i))
                    && Set.of("der", "von", "an", "of").contains(sentence.word(i + 1));
            if (isOfWhat && !sentence.anyAfter(i + 1, 4, COUNTED)) {
                return true;
            }
        }
        return false;
    }
}
