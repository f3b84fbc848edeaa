package de.stadtindex.opendata.bundle;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.Rights;
import de.stadtindex.dataset.SchemaField;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.EditionResults;
import java.util.List;

/** Tells people what they have before them, in one language. */
final class PackageReadme {

    private final PackageContents contents;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private PackageReadme(PackageContents contents, Words words) {
        this.contents = contents;
        this.words = words;
    }

    static String of(PackageContents contents, List<PackageTable> tables, List<EditionResults> results, Words words) {
        PackageReadme readme = new PackageReadme(contents, words);
        readme.about();
        readme.files();
        readme.columns(tables);
        readme.completeness(results);
        readme.terms();
        readme.use();
        return readme.text.toString();
    }

    private void about() {
        line("# " + PackageWords.title(contents, words));
        paragraph(words.say(
                "download.readme.version",
                contents.stand().toString(),
                contents.day().toString()));
        paragraph(words.say("download.readme.fixed", contents.page(words), contents.fixed()));
        paragraph(words.say("download.package.about"));
    }

    private void files() {
        heading("download.readme.files");
        for (PackageFile file : PackageFile.values()) {
            line("- `" + file.fileName() + "`: " + file.about(words));
        }
    }

    private void columns(List<PackageTable> tables) {
        heading("download.readme.columns");
        paragraph(words.say("download.readme.form"));
        tables.forEach(table -> {
            line("");
            line("### " + table.file().fileName());
            line("");
            table.schema().fields().forEach(this::column);
        });
    }

    private void column(SchemaField field) {
        line("- `" + field.name() + "` (" + field.type().schemaName() + "): " + words.say(field.title()) + ". "
                + words.say(field.title() + ".about"));
    }

    private void completeness(List<EditionResults> results) {
        heading("download.readme.complete");
        paragraph(words.say("dataset.incomplete"));
        line("");
        results.forEach(this::known);
    }

    private void known(EditionResults edition) {
        line("- "
                + words.say(
                        "download.readme.known",
                        edition.version().year().toString(),
                        Integer.toString(edition.version().cities()),
                        Integer.toString(
                                edition.ranking(CategoryKey.OVERALL).standings().size())));
    }

    private void terms() {
        heading("download.readme.rights");
        contents.versions().forEach(version -> line("- " + Rights.sentence(version, words)));
    }

    private void use() {
        heading("download.readme.cite");
        contents.versions().forEach(version -> line("- " + Rights.attribution(version, words)));
        paragraph(words.say("download.readme.cited", contents.fixed()));
        heading("download.readme.check");
        paragraph(words.say("download.readme.checked"));
        paragraph(words.say("download.readme.upload", contents.origin() + "/daten/tabellenschema.json"));
    }

    private void heading(String key) {
        line("");
        line("## " + words.say(key));
        line("");
    }

    private void paragraph(String paragraph) {
        line("");
        line(paragraph);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
