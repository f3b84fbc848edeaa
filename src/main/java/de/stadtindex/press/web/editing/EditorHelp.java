package de.stadtindex.press.web.editing;

import java.util.List;

/**
 * Something the editor understands.
 *
 * @param sample as it is typed
 * @param key what it becomes is in the message bundles under {@code article.help.} and this
 */
record EditorHelp(String sample, String key) {

    static final List<EditorHelp> ALL = List.of(
            new EditorHelp("**…**", "bold"),
            new EditorHelp("*…*", "emphasis"),
            new EditorHelp("## …", "heading"),
            new EditorHelp("- …", "list"),
            new EditorHelp("> …", "quote"),
            new EditorHelp("[…](https://…)", "link"),
            new EditorHelp("| … | … |", "table"),
            new EditorHelp("{{rang darmstadt 2025}}", "rank"),
            new EditorHelp("{{punkte darmstadt 2025 gesellschaft}}", "score"),
            new EditorHelp("{{tabelle darmstadt}}", "ranks"),
            new EditorHelp("{{diagramm rang darmstadt}}", "rankChart"),
            new EditorHelp("{{diagramm punkte darmstadt}}", "scoreChart"),
            new EditorHelp("{{diagramm profil darmstadt}}", "profileChart"),
            new EditorHelp("{{aussage …}}", "statement"));
}
