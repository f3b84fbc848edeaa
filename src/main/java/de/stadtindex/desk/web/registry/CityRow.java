package de.stadtindex.desk.web.registry;

/** A line of the list of cities; the other names are empty where there are none. */
record CityRow(String ags, String name, String state, String aliases) {}
