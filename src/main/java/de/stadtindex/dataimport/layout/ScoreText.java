package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads scores with one decimal sign; a number with the other one is not guessed at. */
final class ScoreText {

    private final DecimalSign sign;
    private final Pattern written;

    ScoreText(DecimalSign sign) {
        this.sign = sign;
        this.written = Pattern.compile("[+-]?\\d{1,9}(?:[" + sign.sign() + "]\\d{1,30})?");
    }

    Reading<Score> read(String text) {
        if (BlankWords.include(text)) {
            return Reading.nothing();
        }
        return number(text)
                .map(ScoreText::score)
                .orElseGet(() -> Reading.faulty(Fault.error(FindingCode.NUMBER_UNREADABLE, expected())));
    }

    private String expected() {
        return sign == DecimalSign.COMMA ? "number-with-comma" : "number";
    }

    private static Reading<Score> score(BigDecimal number) {
        if (!isInRange(number)) {
            return Reading.faulty(Fault.error(FindingCode.SCORE_OUT_OF_RANGE, "score-range"));
        }
        if (number.stripTrailingZeros().scale() > Score.MOST_DECIMALS) {
            return Reading.faulty(Fault.error(FindingCode.TOO_MANY_DECIMALS, "decimals", Score.MOST_DECIMALS));
        }
        return Reading.of(new Score(number));
    }

    /** A mean as a spreadsheet computes it, with all its decimals; empty where there is none. */
    Optional<Score> rounded(String text) {
        return number(text)
                .filter(ScoreText::isInRange)
                .map(number -> new Score(number.setScale(Score.MOST_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static boolean isInRange(BigDecimal number) {
        return number.compareTo(Score.LOWEST) >= 0 && number.compareTo(Score.HIGHEST) <= 0;
    }

    private Optional<BigDecimal> number(String text) {
        String plain = Numerals.plain(text);
        return written.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(sign.sign(), '.')))
                : Optional.empty();
    }
}
