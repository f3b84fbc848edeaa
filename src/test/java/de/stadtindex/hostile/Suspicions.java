package de.stadtindex.hostile;

import static de.stadtindex.hostile.StrangeValues.MARK;

import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.hostile.StrangeRequests.Strange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer may show, whatever was asked. */
final class Suspicions {

    /** Traces of how the portal is made, or of the machine it runs on. */
    private static final Pattern INNARDS = Pattern.compile("\\tat"
        + " [a-z]+\\.|[a-z]\\.[A-Z]\\w+(?:Exception|Error)\\b|org\\.(?:springframework|hibernate|apache|thymeleaf|postgresql)|de\\.stadtindex\\.|java(?:x?|karta)\\.[a-z]+\\.|SQLState|PSQL|\\bselect\\b[^<]{1,200}\\bfrom\\b"
        + " [a-z_]+ |\\.java:\\d|Whitelabel|Tomcat/|(?<![\\w.])/(?:root|home|usr|var|tmp)/[a-z]|jdbc:");

    private static final List<String> OF_THE_COMING_EDITION = List.of(ComingEdition.SOURCE, "2026.1<", "\"2026.1\"");

    /** Addresses that may open a session. */
    private static final Pattern DOORS = Pattern.compile(
            "(?:/en)?/(?:anmelden|abmelden|einrichten|einladung|konto|redaktion|vorschau|webauthn|login|oauth2).*");

    private static final List<String> ALWAYS =
            List.of("content-security-policy", "x-content-type-options", "referrer-policy");

    private Suspicions() {}

    /** What is wrong with an answer; empty where nothing is. */
    static List<String> of(Strange asked, Answer answer) {
        List<String> found = new ArrayList<>();
        status(asked, answer, found);
        if (answer.isText()) {
            text(asked, answer, found);
        }
        headers(asked, answer, found);
        return found;
    }

    private static void status(Strange asked, Answer answer, List<String> found) {
        boolean isBusy = answer.status() == 503 && answer.header("retry-after").isPresent();
        // What oEmbed wants said of a format that there is not
        boolean isAnswerOfOembed = answer.status() == 501 && path(asked).endsWith("/oembed");
        if (answer.status() >= 500 && !isBusy && !isAnswerOfOembed) {
            found.add("status " + answer.status());
        }
    }

    private static void text(Strange asked, Answer answer, List<String> found) {
        String text = answer.text();
        Matcher innards = INNARDS.matcher(text);
        if (innards.find()
                && !asked.head().contains(innards.group())
                && !asked.body().contains(innards.group())) {
            found.add("shows " + innards.group());
        }
        if (text.toLowerCase(Locale.ROOT).contains("<" + MARK)
                && !answer.type().contains("json")
                && !answer.type().startsWith("text/plain")
                && !answer.type().startsWith("text/csv")) {
            found.add("repeats what was sent as markup");
        }
        // Each page names its own address
        if (!asked.isSignedIn() && !asked.address().contains("2026.1")) {
            OF_THE_COMING_EDITION.stream()
                    .filter(text::contains)
                    .forEach(trace -> found.add("tells too early: " + around(trace, text)));
        }
        if (text.startsWith("<!DOCTYPE html") != answer.type().startsWith("text/html") && answer.body().length > 0) {
            found.add("calls itself " + answer.type());
        }
    }

    private static String around(String trace, String text) {
        int at = text.indexOf(trace);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 30));
    }

    /** Without a scheme and a host, which a request to a proxy begins with. */
    private static String path(Strange asked) {
        return asked.address().replaceFirst("[?].*", "").replaceFirst("^https?://[^/]*", "");
    }

    private static void headers(Strange asked, Answer answer, List<String> found) {
        if (answer.header("set-cookie").isPresent()
                && !asked.isSignedIn()
                && !DOORS.matcher(path(asked)).matches()
                && !asked.address().contains("stand=")) {
            found.add("sets a cookie");
        }
        answer.headers().stream()
                .filter(header -> header.name().contains(MARK)
                        || header.name().isEmpty()
                        || header.name().equals("server")
                        || header.name().equals("x-powered-by"))
                .forEach(header -> found.add("has the header " + header.name()));
        answer.header("location")
                .filter(to -> !to.matches("(?s)/(?![/\\\\]).*"))
                .ifPresent(to -> found.add("leads to " + to));
        ALWAYS.stream().filter(name -> answer.header(name).isEmpty()).forEach(name -> found.add("lacks " + name));
    }
}
