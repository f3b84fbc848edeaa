package de.stadtindex.portal.web.info;

import de.stadtindex.ranking.EditionFacts;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the method page's table of editions, each cell ready to print; an empty cell is shown as not known.
 *
 * @param year year of the edition
 * @param publishedOn day of publication in the reader's language
 * @param cities number of cities ranked
 * @param indicators number of indicators
 * @param parameters number of parameters for each city
 * @param dataPoints number of data points in all
 */
record EditionRow(
        String year, String publishedOn, String cities, String indicators, String parameters, String dataPoints) {

    static EditionRow of(EditionFacts edition, Locale locale) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return new EditionRow(
                edition.year().toString(),
                day.format(edition.publishedOn()),
                count(edition.cities(), locale),
                count(edition.indicators(), locale),
                count(edition.parameters(), locale),
                count(edition.dataPoints(), locale));
    }

    private static String count(@Nullable Integer count, Locale locale) {
        return count == null ? "" : NumberFormat.getIntegerInstance(locale).format(count);
    }
}
