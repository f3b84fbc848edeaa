package de.stadtindex.core;

/** Something before and after somebody changed it. */
public record Changed<T>(T before, T after) {}
