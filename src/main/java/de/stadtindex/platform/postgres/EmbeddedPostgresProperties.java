package de.stadtindex.platform.postgres;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal keeps what must outlive it.
 *
 * @param dataFolder the folder, relative to the working folder or absolute
 */
@ConfigurationProperties("stadtindex")
record EmbeddedPostgresProperties(@DefaultValue("./data") String dataFolder) {}
