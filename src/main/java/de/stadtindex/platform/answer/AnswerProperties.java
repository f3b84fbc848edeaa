package de.stadtindex.platform.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept.
 *
 * @param memory how much memory kept answers may take; nothing is kept with 0
 * @param shared the longest time for which a cache in front of the portal may answer without asking, in seconds; it never reaches
 *     beyond the next release. A correction or withdrawal that is released at once shows there after this time at the latest
 */
@ConfigurationProperties("stadtindex.answers")
record AnswerProperties(
        @DefaultValue("48MB") DataSize memory,
        @DefaultValue("10") int shared) {}
