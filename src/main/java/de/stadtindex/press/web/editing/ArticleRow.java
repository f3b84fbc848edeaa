package de.stadtindex.press.web.editing;

/**
 * A line of the list of articles.
 *
 * @param state in one line
 * @param isCorrected whether figures in it have been corrected since
 */
record ArticleRow(long id, String headline, String state, String writer, String moment, boolean isCorrected) {}
