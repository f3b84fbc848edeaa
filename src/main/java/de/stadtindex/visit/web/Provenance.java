package de.stadtindex.visit.web;

/**
 * The line beneath figures.
 *
 * @param text version and day
 * @param href the address under which these figures never change
 */
public record Provenance(String text, String href) {}
