package de.stadtindex.desk.web.registry;

import org.jspecify.annotations.Nullable;

/** Another name of a city as somebody typed it. */
record AliasForm(@Nullable String alias) {}
