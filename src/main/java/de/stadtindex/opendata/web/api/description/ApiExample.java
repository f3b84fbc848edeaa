package de.stadtindex.opendata.web.api.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request and what it is answered, with lists cut to their first entries.
 *
 * @param request path and parameters
 * @param method how it is asked; null for GET
 * @param accept its Accept header; null for none
 */
record ApiExample(
        String request, @Nullable String method, @Nullable String accept, JsonNode answer) {}
