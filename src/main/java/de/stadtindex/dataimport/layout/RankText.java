package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Rank;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ranks: 17, also as 17. (German ordinal), 17= (shared) or 17.0 (from a program that knows only decimals). */
final class RankText {

    private static final int MOST_DIGITS = 6;
    private static final Pattern WRITTEN = Pattern.compile("=?(-?\\d{1,18})(?:\\.0?|,0)?=?");

    private RankText() {}

    static Reading<Rank> read(String text) {
        if (BlankWords.include(text)) {
            return Reading.nothing();
        }
        Matcher written = WRITTEN.matcher(Numerals.plain(text));
        if (!written.matches()) {
            return Reading.faulty(Fault.error(FindingCode.NUMBER_UNREADABLE, "whole-number"));
        }
        long rank = Long.parseLong(written.group(1));
        if (rank < Rank.BEST || written.group(1).length() > MOST_DIGITS) {
            return Reading.faulty(Fault.error(FindingCode.RANK_OUT_OF_RANGE, "one-or-more"));
        }
        return Reading.of(new Rank((int) rank));
    }
}
