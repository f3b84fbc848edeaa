package de.stadtindex.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, for installations that nobody watches start. Both or none; without them a setup link is logged.
 *
 * @param email address to sign in with; null where a person follows the setup link
 * @param password to be changed after the first sign-in; null like the address
 */
@ConfigurationProperties("stadtindex.admin")
record AdminProperties(@Nullable String email, @Nullable String password) {}
