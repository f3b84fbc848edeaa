package de.stadtindex.claim;

import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.ComparabilityNote;
import de.stadtindex.ranking.ComparabilityNote.Reason;
import java.util.List;
import java.util.stream.Stream;

/** How far two editions may be set side by side, in sentences, so that no comparison stands without its note. */
public final class ComparabilitySentences {

    private ComparabilitySentences() {}

    /** The verdict, each change of method between the two editions, and what points of two years do not say. */
    public static List<String> of(ComparabilityNote note, Words words) {
        Stream<String> verdict = Stream.of(words.say(
                "comparability.verdict." + note.verdict(),
                note.earlier().year().toString(),
                note.later().year().toString()));
        Stream<String> reasons = note.reasons().stream().map(reason -> reason(reason, words));
        return Stream.of(verdict, reasons, Stream.of(points(words)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** One change of method. */
    public static String reason(Reason reason, Words words) {
        return reason.own() == null ? known(reason, words) : reason.own().in(words.language());
    }

    private static String known(Reason reason, Words words) {
        String before = reason.before().year().toString();
        String after = reason.after().year().toString();
        return switch (reason.code()) {
            case "parameters" -> parameters(reason, before, after, words);
            case "education" -> words.say("comparability.education", after);
            default -> words.say("comparability.other", before, after);
        };
    }

    /** That points of two years say nothing about absolute progress. */
    public static String points(Words words) {
        return words.say("comparability.points");
    }

    private static String parameters(Reason reason, String before, String after, Words words) {
        Integer old = reason.before().parameters();
        Integer now = reason.after().parameters();
        if (old == null || now == null || old.equals(now)) {
            return words.say("comparability.other", before, after);
        }
        return words.say("comparability.parameters", old, before, now, after);
    }
}
