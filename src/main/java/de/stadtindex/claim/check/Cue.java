package de.stadtindex.claim.check;

import java.util.List;

/**
 * A kind of words that tells what a figure means, in German and English.
 *
 * @param beginnings the beginnings that its forms have; one with a point behind it is the whole word
 */
record Cue(List<String> beginnings) {

    /** Something became better. */
    static final Cue UP = of(
            "verbesser steig stieg gestieg kletter geklettert aufsteig aufgestieg aufstieg",
            "aufsteiger spring sprang sprung gesprungen rückt vorrück vorgerückt gutgemacht gutmach gutzumach gut.",
            "gewinn gewann gewonn zugelegt zulegen vorgearbeitet hochgearbeitet hochgeklettert vorn",
            "oben hochgestuft satz hinauf rauf vorgeschoben",
            "arbeitet schiebt katapult legt zuleg gesteiger besser better höher improv climb rise rises rising risen",
            "higher zugewinn bergauf aufwärts surg soar rose jump gain up. leap ascend advanc");
    /** Something became worse. */
    static final Cue DOWN = of(
            "verschlechter fällt fallen fiel gefallen zurückgefallen zurückfallen sink sank",
            "gesunk rutsch abgerutscht abrutsch gerutscht verlier verlor verloren absteig verlust einbußen",
            "abgestieg abstieg absteiger einbüß eingebüßt büßt büßte zurück abgesackt sackt",
            "absturz abgestürzt stürzt schlechter worse tiefer unten drop fell fall slip lost loss",
            "lower hinab runter hinunter bergab abwärts slump plung tumbl lose losing declin down. downhill downward"
                    + " slid worsen plummet");
    /** Nothing changed. */
    static final Cue SAME =
            of("unverändert hält hielt gehalten halten behauptet behaupten unchanged hold held keeps", "kept");
    /** It held before, too. */
    static final Cue REMAINS = of(
            "bleibt bleiben blieb geblieben weiterhin erneut nach verteidig remain still again", "stays defend retain");
    /** Little. */
    static final Cue SLIGHTLY = of("leicht knapp geringfügig minimal slight narrow marginal");
    /** Much. */
    static final Cue CLEARLY =
            of("deutlich stark kräftig massiv erheblich klar weit clear strong sharp significant", "markedly");
    /** A place in the ranking is named. */
    static final Cue RANK = of("rang", "platz", "position", "rank", "place");
    /** Points are named. */
    static final Cue POINTS = of("punkt", "zähler", "point");

    private static Cue of(String... lines) {
        return new Cue(Lexicon.list(lines));
    }

    boolean fits(String word) {
        return beginnings.stream()
                .anyMatch(beginning -> beginning.endsWith(".")
                        ? word.length() == beginning.length() - 1 && beginning.startsWith(word)
                        : word.startsWith(beginning));
    }
}
