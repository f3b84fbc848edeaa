package de.stadtindex.dataset;

import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.LiveVersion;
import java.util.ArrayList;
import java.util.List;

/** The notes of a table as rows of two cells, for people who open it in a spreadsheet. */
public final class NoteLines {

    private final Words words;
    private final List<List<String>> lines = new ArrayList<>();

    private NoteLines(Words words) {
        this.words = words;
    }

    /** What is to be said of the table, then what each of its columns holds. */
    public static List<List<String>> of(TableNotes notes, List<Column> columns, Words words) {
        NoteLines written = new NoteLines(words);
        written.about(notes);
        columns.forEach(
                column -> written.lines.add(List.of(column.key(), column.title() + ": " + column.description())));
        return List.copyOf(written.lines);
    }

    private void about(TableNotes notes) {
        if (notes.embargo() != null) {
            add("embargo", notes.embargo());
        }
        add("title", notes.title());
        if (!notes.finding().isEmpty()) {
            add("finding", notes.finding());
        }
        notes.versions().forEach(this::version);
        add("incomplete", words.say("dataset.incomplete"));
        add("page", notes.page());
        add("fixed", notes.fixed());
    }

    private void version(LiveVersion version) {
        add("version", words.say("provenance.version", version.number().toString(), words.day(version.publishAt())));
        add("source", Rights.attribution(version, words));
        add("rights", Rights.sentence(version, words));
    }

    private void add(String label, String text) {
        lines.add(List.of(words.say("dataset.note." + label), text));
    }
}
