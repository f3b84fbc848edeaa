package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tendencies: +3, −2, ±0, ▲ 3, ▼ 2; a city that is new has none, and an arrow alone says no number. */
final class TendencyText {

    private static final String UP = "▲△↑⬆↗🔺";
    private static final String DOWN = "▼▽↓⬇↘🔻";
    private static final Pattern WRITTEN = Pattern.compile("([+-]?)(\\d{1,4})(?:[.,]0)?");
    private static final Pattern ARROWS = Pattern.compile("[" + UP + DOWN + "\\uFE0F()]");
    private static final Set<String> UNCHANGED = Set.of("=", "±", "→", "►", "▶", "⬌", "↔", "⇨");
    private static final Set<String> NEW = Set.of("neu", "new", "neueinstieg", "new entry");

    private TendencyText() {}

    static Reading<Integer> read(String text) {
        if (BlankWords.include(text) || NEW.contains(Spelling.fold(text))) {
            return Reading.nothing();
        }
        if (UNCHANGED.contains(text)) {
            return Reading.of(0);
        }
        String number = ARROWS.matcher(Numerals.plain(text)).replaceAll("").replace("±", "");
        if (number.isEmpty()) {
            return Reading.nothing();
        }
        Matcher written = WRITTEN.matcher(number);
        if (!written.matches()) {
            return Reading.faulty(Fault.warning(FindingCode.NUMBER_UNREADABLE, "tendency-number"));
        }
        int places = Integer.parseInt(written.group(2));
        return Reading.of(isDown(text, written.group(1)) ? -places : places);
    }

    private static boolean isDown(String text, String sign) {
        return sign.equals("-") || text.codePoints().anyMatch(point -> DOWN.indexOf(point) >= 0);
    }
}
