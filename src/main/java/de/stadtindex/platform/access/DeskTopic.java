package de.stadtindex.platform.access;

import java.util.Set;

/**
 * An entry in the menu of the signed-in pages; each feature that has such pages declares its own as a bean.
 *
 * @param key its label is in the message bundles under {@code desk.topic.} and this
 * @param path where it leads, without the language
 * @param position lower comes first
 * @param roles who sees it
 */
public record DeskTopic(String key, String path, int position, Set<Role> roles) {}
