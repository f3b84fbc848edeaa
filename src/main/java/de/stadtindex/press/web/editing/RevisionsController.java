package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleDesk;
import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleText;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.press.web.article.ArticleView;
import de.stadtindex.press.web.article.ArticleViews;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows each saved state of an article as the public would read it, and brings an older one back. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER, Role.ADMINISTRATOR})
class RevisionsController {

    private final ArticlePages pages;
    private final ArticleAnswers answers;
    private final ArticleViews views;
    private final ArticleDesk desk;
    private final Wording wording;

    RevisionsController(
            ArticlePages pages, ArticleAnswers answers, ArticleViews views, ArticleDesk desk, Wording wording) {
        this.pages = pages;
        this.answers = answers;
        this.views = views;
        this.desk = desk;
        this.wording = wording;
    }

    /** The newest. */
    @GetMapping(Place.ARTICLE + "/vorschau")
    ModelAndView preview(@PathVariable long id, Reader reader) {
        ArticleRecord article = pages.need(id);
        return show(article, article.latest(), reader);
    }

    @GetMapping(Place.REVISION)
    ModelAndView show(@PathVariable long id, @PathVariable int number, Reader reader) {
        return show(pages.need(id), pages.revision(id, number), reader);
    }

    private ModelAndView show(ArticleRecord article, ArticleRecord.Revision revision, Reader reader) {
        int latest = article.latest().number();
        return new ModelAndView("press/editing/revision", "article", view(revision.text(), reader))
                .addObject("id", article.id())
                .addObject("number", revision.number())
                .addObject("latest", latest)
                .addObject("writer", revision.writtenBy())
                .addObject("moment", wording.in(reader.locale()).moment(revision.writtenAt()))
                .addObject("mayRestore", revision.number() != latest && reader.is(Role.PRESS));
    }

    private ArticleView view(ArticleText text, Reader reader) {
        long picture = Objects.requireNonNullElse(text.pictureId(), 0L);
        return views.preview(text, PictureFilesController.place(picture), reader.locale());
    }

    @PostMapping(Place.REVISION + "/wiederherstellen")
    @Admits(Role.PRESS)
    ModelAndView restore(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int revision,
            Reader reader) {
        return answers.take(id, StepForm.empty(), reader, () -> desk.restore(id, number, revision, reader.person()));
    }
}
