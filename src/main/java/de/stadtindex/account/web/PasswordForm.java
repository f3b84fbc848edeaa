package de.stadtindex.account.web;

import org.jspecify.annotations.Nullable;

/** The present password and the next one. */
record PasswordForm(@Nullable String present, @Nullable String password) {}
