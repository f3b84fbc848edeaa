package de.stadtindex.account;

/** Whose password it is: what anybody knows of them does not make a good one. */
public record PasswordOwner(Email email, String name) {}
