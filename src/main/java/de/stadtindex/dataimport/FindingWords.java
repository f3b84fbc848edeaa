package de.stadtindex.dataimport;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.FindingCode.Topic;
import de.stadtindex.platform.text.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A finding in the words of a language.
 *
 * @param title names the fault: {@code Rang zweimal vergeben}
 * @param hint how to mend it
 * @param found what stands there; empty where nothing does
 * @param expected what should stand there
 * @param sheet empty where the fault concerns the whole file
 * @param row counted from 1; 0 where the fault is not in one row
 * @param column {@code C (Platz)}; empty where the fault is not in one column
 */
public record FindingWords(
        String title, String hint, String found, String expected, String sheet, int row, String column) {

    private static final Pattern NUMBER = Pattern.compile("-\\d{1,6}|-?\\d{1,6}\\.\\d{1,6}");

    /**
     * Puts a finding into words.
     *
     * @param names what people call a city or a category, by its key; a key without a name is shown as it is
     */
    public static FindingWords of(Finding finding, Words words, Map<String, String> names) {
        Place place = finding.place();
        String key = "finding." + finding.code();
        return new FindingWords(
                words.say(key),
                words.say(key + ".hint"),
                found(finding, words, names),
                expected(finding.expected(), words, names),
                place.sheet(),
                place.row(),
                column(place));
    }

    /** What could not be read is shown as it was written; anything else was a number or a key once it was read. */
    private static String found(Finding finding, Words words, Map<String, String> names) {
        return finding.code().topic() == Topic.READING ? finding.found() : text(finding.found(), words, names);
    }

    private static String expected(Expectation expected, Words words, Map<String, String> names) {
        Object[] values = expected.values().stream()
                .map(value -> text(value, words, names))
                .toArray();
        return words.say("expected." + expected.key(), values);
    }

    private static String text(String value, Words words, Map<String, String> names) {
        return Arrays.stream(value.split(Expectation.SEPARATOR, -1))
                .map(item -> NUMBER.matcher(item).matches()
                        ? words.decimal(new BigDecimal(item))
                        : names.getOrDefault(item, item))
                .collect(Collectors.joining(Expectation.SEPARATOR));
    }

    private static String column(Place place) {
        if (place.header().isEmpty() || place.column() == 0) {
            return place.letters() + place.header();
        }
        return "%s (%s)".formatted(place.letters(), place.header());
    }
}
