package de.stadtindex.platform.replica;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A server that follows the database (a streaming replica), from which public pages are read as far as it has followed.
 *
 * @param url where it is, such as jdbc:postgresql://replica:5432/stadtindex; without it all is read from the database itself
 * @param username who signs in there; without it the same as at the database
 * @param password with which password; without it the same as at the database
 */
@ConfigurationProperties("stadtindex.replica")
record ReplicaProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {}
