package de.stadtindex.platform.access;

import java.util.List;

/**
 * What the layout of the signed-in pages needs to know.
 *
 * @param person e-mail address of whoever is signed in
 * @param topics the menu, as far as this person may use it
 */
public record DeskFrame(String person, List<Topic> topics) {

    /** One entry: {@code section} is the path without its leading slash and the language. */
    public record Topic(String key, String path) {}
}
