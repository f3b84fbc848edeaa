package de.stadtindex.desk.web;

/** One entry to choose from. */
public record Option(String value, String label, boolean selected) {}
