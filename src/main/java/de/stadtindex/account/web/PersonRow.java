package de.stadtindex.account.web;

import java.util.List;

/**
 * A line of the list of people.
 *
 * @param roles keys of the roles
 * @param state key of whether the person can sign in
 */
record PersonRow(String email, String name, List<String> roles, String state) {}
