package de.stadtindex.account.web;

import org.jspecify.annotations.Nullable;

/** The password somebody chooses by a link. */
record InvitationForm(@Nullable String password) {}
