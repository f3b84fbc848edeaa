package de.stadtindex.opendata.web.api.description;

import java.util.List;

/**
 * The description of the interface for people.
 *
 * @param limit how many requests a minute one network may make
 * @param openapi the address of the description for programs
 */
record ApiPage(String limit, String openapi, List<Route> routes, List<Field> fields, List<Problem> problems) {

    /**
     * One address.
     *
     * @param name a name for links to it
     * @param request an example; empty where there is none
     * @param answer what the example is answered
     */
    record Route(
            String name,
            String address,
            String title,
            String text,
            List<Parameter> parameters,
            String request,
            String answer) {}

    /** @param values which values there are; empty where too many to list */
    record Parameter(String name, String text, String values, boolean required) {}

    record Field(String name, String type, String text) {}

    record Problem(String name, int status, String title, String text) {}
}
