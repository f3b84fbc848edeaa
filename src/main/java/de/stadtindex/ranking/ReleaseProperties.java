package de.stadtindex.ranking;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How versions are released in this installation.
 *
 * @param fourEyes whether who drafted a version may not approve it; false for offices of one person, and the log says so
 */
@ConfigurationProperties("stadtindex.release")
record ReleaseProperties(@DefaultValue("true") boolean fourEyes) {}
