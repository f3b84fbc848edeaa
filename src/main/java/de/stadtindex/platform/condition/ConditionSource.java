package de.stadtindex.platform.condition;

import de.stadtindex.platform.text.Words;
import java.util.List;

/** Knows a part of the condition of the portal; {@code @Order} says where its lines stand under their headings. */
public interface ConditionSource {

    /** What is so just now; no secrets, as it is shown. */
    List<ConditionLine> lines(Words words);
}
