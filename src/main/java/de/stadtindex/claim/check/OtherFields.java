package de.stadtindex.claim.check;

import java.util.Set;

/** Tells whether a sentence speaks of something else that has ranks, points and tables, too. */
final class OtherFields {

    private static final Set<String> UNITS = Set.of("prozent", "euro", "sekunden", "kilometer");
    private static final Set<String> SUPERLATIVES =
            Lexicon.words("teuer größ groß schön ält jüng kleinst grün sauber sicher lebenswert reich");
    private static final Set<String> SPORTS = Lexicon.words(
            "bundesliga halbmarathon liga vfl vfb fc sv tsv bsc abstiegskampf halbfinale finale tennisclub pokal",
            "spieltag tabellenplatz fußball handball basketball eishockey volleyball weltrangliste marathon",
            "triathlon olympia olympischen spiel spiele turnier meisterschaft meisterschaften rennen regionalliga",
            "kreisliga oberliga saison schach tennis league season football soccer match startelf kader trainer",
            "mannschaft stürmer elfmeter medaille medaillen weltcup tournament championship championships olympics",
            "squad coach striker heimspiel auswärtsspiel aufsteigerkampf torjäger fans verein vereins goals");
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
            "studierende lebenshaltungskosten fahrradfreundlichkeit millionen million population congestion",
            "housing lebensqualität grünflächen sonnenstunden hitze");
    private static final Set<String> COUNTS = Set.of("zahl", "anzahl", "number");
    private static final Set<String> COUNTED = Lexicon.words(
            "städte städten kommunen großstädte großstädten punkte cities points indikatoren parameter datenpunkte",
            "bewerteten verglichenen untersuchten betrachteten teilnehmenden smart im gerankten");

    private OtherFields() {}

    /** Whether something else is measured there than points. */
    static boolean hasOtherUnits(Sentence sentence) {
        return sentence.any(UNITS);
    }

    /** Whether it is about sports, stages, rents and the like. */
    static boolean isOne(Sentence sentence) {
        return sentence.any(SPORTS)
                || sentence.any(CULTURE)
                || sentence.any(QUANTITIES)
                || isSuperlative(sentence)
                || isCount(sentence);
    }

    /** "die teuerste Stadt Deutschlands": best at something else. */
    private static boolean isSuperlative(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean isSuperlative = word.endsWith("ste") || word.endsWith("sten");
            if (isSuperlative
                    && Set.of("stadt", "städte", "städten").contains(sentence.word(i + 1))
                    && SUPERLATIVES.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
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
