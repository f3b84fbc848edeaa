package de.stadtindex.platform.condition;

/**
 * One sentence about the condition of the portal.
 *
 * @param topic under which heading it stands
 * @param sentence what is so, in the language of the reader
 * @param evidence where that comes from, or what follows from it and what to do; empty where the sentence is enough
 * @param isFine whether nobody has to do anything
 */
public record ConditionLine(Topic topic, String sentence, String evidence, boolean isFine) {

    /** The headings, in their order. */
    public enum Topic {
        /** What the public sees, and will see next. */
        RELEASES,
        /** The program and its readers. */
        PORTAL,
        /** What must outlive it. */
        DATABASE,
        /** What the operator has said, and has not. */
        SETTINGS
    }

    /** Something that is as it should be. */
    public static ConditionLine fine(Topic topic, String sentence, String evidence) {
        return new ConditionLine(topic, sentence, evidence, true);
    }

    /** Something that somebody should look at. */
    public static ConditionLine notice(Topic topic, String sentence, String evidence) {
        return new ConditionLine(topic, sentence, evidence, false);
    }
}
