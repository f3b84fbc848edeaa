package de.stadtindex.desk.web.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a thing last.
 *
 * @param log where all of it stands; null for those who may not read the log
 */
record History(List<Line> lines, @Nullable String log) {

    /** One change; texts are empty where there is nothing to say. */
    record Line(String moment, String actor, String act, String before, String after, String reason) {}
}
