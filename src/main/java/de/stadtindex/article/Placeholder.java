package de.stadtindex.article;

import java.util.Arrays;
import java.util.List;

/** Something in the text of an article that is filled from the figures of the version it is bound to. */
public sealed interface Placeholder {

    /** A proven sentence: <code>{{aussage ID}}</code>. */
    record Statement(String id) implements Placeholder {}

    /** A chart: <code>{{diagramm …}}</code>. */
    record Chart(List<String> arguments) implements Placeholder {}

    /** A table: <code>{{tabelle …}}</code>. */
    record Table(List<String> arguments) implements Placeholder {}

    /** A figure within a sentence: <code>{{rang …}}</code>, <code>{{punkte …}}</code>. */
    record Value(String what, List<String> arguments) implements Placeholder {}

    /** Anything else between the braces. */
    record Unknown(String written) implements Placeholder {}

    /** Reads what stands between two pairs of braces. */
    static Placeholder parse(String written) {
        List<String> words = Arrays.asList(written.strip().split("\\s+"));
        List<String> arguments = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "aussage" -> arguments.size() == 1 ? new Statement(arguments.getFirst()) : new Unknown(written);
            case "diagramm" -> new Chart(arguments);
            case "tabelle" -> new Table(arguments);
            case "rang", "punkte" -> new Value(words.getFirst(), arguments);
            default -> new Unknown(written);
        };
    }
}
