package de.stadtindex.account.web;

import org.jspecify.annotations.Nullable;

/** What somebody calls a new key. */
record TokenForm(@Nullable String label) {}
