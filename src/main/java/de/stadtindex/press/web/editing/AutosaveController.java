package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.Autosaves;
import de.stadtindex.article.UnfitTextException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what the script of the editor sends while somebody types, and gives it back. */
@SignedInPages
@Admits(Role.PRESS)
class AutosaveController {

    private final Autosaves autosaves;
    private final ArticlePages pages;
    private final EditorPages editor;
    private final TypedText typed;

    AutosaveController(Autosaves autosaves, ArticlePages pages, EditorPages editor, TypedText typed) {
        this.autosaves = autosaves;
        this.pages = pages;
        this.editor = editor;
        this.typed = typed;
    }

    @PostMapping(Place.AUTOSAVE)
    ResponseEntity<Void> keep(@PathVariable long id, @ModelAttribute("form") EditForm form, Reader reader) {
        pages.need(id);
        try {
            autosaves.keep(
                    id, form.basis(), typed.understand(form, form.keptPicture()).text(), reader.person());
            return ResponseEntity.noContent().build();
        } catch (UnfitTextException _) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
    }

    /** The editor with what was typed; with what somebody else saved since, if anybody did. */
    @GetMapping(Place.AUTOSAVE)
    ModelAndView restore(@PathVariable long id, Reader reader) {
        ArticleRecord article = pages.need(id);
        EditForm form = autosaves
                .find(id, reader.person())
                .map(kept -> typed.form(kept.basis(), kept.text()))
                .orElseGet(() ->
                        typed.form(article.latest().number(), article.latest().text()));
        return new ModelAndView("press/editing/edit", "page", editor.page(article, form, List.of(), List.of(), reader))
                .addObject("form", form);
    }

    @PostMapping(Place.AUTOSAVE + "/verwerfen")
    ModelAndView drop(@PathVariable long id, Reader reader) {
        autosaves.drop(id, reader.person());
        return Place.redirect(Place.ARTICLES + "/" + id + "/bearbeiten", reader.locale());
    }
}
