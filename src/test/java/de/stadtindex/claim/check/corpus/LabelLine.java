package de.stadtindex.claim.check.corpus;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one label: types, verdict, phrase, the right figure and what the phrase asserts. */
final class LabelLine {

    private static final Pattern FORM = Pattern.compile(
            "> (?<types>\\S+) (?<verdict>\\S+) \"(?<phrase>.+)\"(?:#(?<nth>\\d+))?(?<optional> optional)?"
                    + "(?: = (?<expected>\\S+))? : (?<proposition>\\S.*)");

    private LabelLine() {}

    static boolean isOne(String line) {
        return line.startsWith("> ");
    }

    static Label read(String text, String line, String id) {
        Matcher form = FORM.matcher(line.stripTrailing());
        if (!form.matches()) {
            throw new IllegalArgumentException("%s: not a label: %s".formatted(id, line));
        }
        String phrase = form.group("phrase").replace('⍽', '\u00a0').replace("\\n", "\n");
        String nth = form.group("nth");
        int start = position(text, phrase, nth == null ? 1 : Integer.parseInt(nth));
        if (start < 0) {
            throw new IllegalArgumentException("%s: not in the text: %s".formatted(id, line));
        }
        return new Label(
                start,
                start + phrase.length(),
                Set.of(form.group("types").split("\\|")),
                form.group("verdict"),
                form.group("expected"),
                form.group("optional") != null,
                form.group("proposition"));
    }

    private static int position(String text, String phrase, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(phrase, at + 1);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }
}
