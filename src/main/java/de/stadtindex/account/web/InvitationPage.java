package de.stadtindex.account.web;

/**
 * The page on which somebody chooses a password.
 *
 * @param link what stands in its address
 */
record InvitationPage(String link, String email) {}
