package de.stadtindex.account.web;

import org.jspecify.annotations.Nullable;

/**
 * What the first administrator typed.
 *
 * @param schluessel what stood in the setup link
 */
record SetupForm(
        @Nullable String schluessel,
        @Nullable String email,
        @Nullable String name,
        @Nullable String password) {}
