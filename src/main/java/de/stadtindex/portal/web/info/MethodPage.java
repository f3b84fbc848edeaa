package de.stadtindex.portal.web.info;

import java.util.List;

/**
 * What the method page shows beside its texts.
 *
 * @param categories what each is called, and was
 * @param editions one row for each published edition, newest first
 */
record MethodPage(List<String> categories, List<EditionRow> editions) {}
