package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleRenderer;
import de.stadtindex.article.Autosaves;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Option;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the editor shows beside the text itself. */
@Component
class EditorPages {

    private final ArticleRenderer renderer;
    private final Autosaves autosaves;
    private final DataStates states;
    private final Wording wording;

    EditorPages(ArticleRenderer renderer, Autosaves autosaves, DataStates states, Wording wording) {
        this.renderer = renderer;
        this.autosaves = autosaves;
        this.states = states;
        this.wording = wording;
    }

    /** The editor with a form in it, and perhaps with what is wrong with that. */
    EditorPage page(ArticleRecord article, EditForm form, List<String> faults, List<String> unknown, Reader reader) {
        Words words = wording.in(reader.locale());
        Long picture = form.keptPicture();
        return new EditorPage(
                article.id(),
                article.latest().number(),
                article.latest().text().head().headline(),
                article.isCorrected(),
                faults,
                unknown,
                problems(article),
                versions(form),
                picture == null ? null : PictureFilesController.address(picture),
                unsaved(article, form, reader, words),
                conflict(article, form, words));
    }

    private List<EditorPage.Problem> problems(ArticleRecord article) {
        return renderer.render(article.latest().text()).problems().stream()
                .map(problem -> new EditorPage.Problem(problem.written(), "article.problem." + problem.reason()))
                .toList();
    }

    /** What is public now of each edition, and what the article is bound to so far. */
    private List<Option> versions(EditForm form) {
        List<String> bound = Objects.requireNonNullElse(form.versions(), List.of());
        Stream<String> live =
                states.current().versions().stream().map(LiveVersion::number).map(Object::toString);
        return Stream.concat(live, bound.stream())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .map(number -> new Option(number, number, bound.contains(number)))
                .toList();
    }

    private @Nullable String unsaved(ArticleRecord article, EditForm form, Reader reader, Words words) {
        Optional<Autosaves.Entry> entry = autosaves.find(article.id(), reader.person());
        boolean isShown = form.basis() != article.latest().number();
        return entry.filter(_ -> !isShown)
                .filter(kept -> !kept.text().equals(article.latest().text()))
                .map(kept -> words.moment(kept.savedAt()))
                .orElse(null);
    }

    private static EditorPage.@Nullable Conflict conflict(ArticleRecord article, EditForm form, Words words) {
        ArticleRecord.Revision latest = article.latest();
        return form.basis() == latest.number()
                ? null
                : new EditorPage.Conflict(
                        latest.number(),
                        latest.writtenBy(),
                        words.moment(latest.writtenAt()),
                        TextLine.of(latest.text()));
    }
}
