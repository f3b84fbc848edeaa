package de.stadtindex.portal.web.info;

import java.util.List;

/**
 * What the method page shows beside its texts.
 *
 * @param editions one row for each published edition, newest first
 */
record MethodPage(List<EditionRow> editions) {}
