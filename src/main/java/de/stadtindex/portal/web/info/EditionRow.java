package de.stadtindex.portal.web.info;

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
        String year, String publishedOn, String cities, String indicators, String parameters, String dataPoints) {}
