package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleDesk;
import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleRefusal;
import de.stadtindex.article.ArticleRefusedException;
import de.stadtindex.article.PictureRefusedException;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.UnfitTextException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The editor of an article: shows its newest revision and saves the next one. */
@SignedInPages
@Admits(Role.PRESS)
class EditController {

    private static final HttpStatus UNFIT = HttpStatus.BAD_REQUEST;

    private final EditorPages editor;
    private final ArticlePages pages;
    private final ArticleDesk desk;
    private final Pictures pictures;
    private final TypedText typed;

    EditController(EditorPages editor, ArticlePages pages, ArticleDesk desk, Pictures pictures, TypedText typed) {
        this.editor = editor;
        this.pages = pages;
        this.desk = desk;
        this.pictures = pictures;
        this.typed = typed;
    }

    @GetMapping(Place.EDITOR)
    ModelAndView edit(@PathVariable long id, Reader reader) {
        ArticleRecord article = pages.need(id);
        EditForm form = typed.form(article.latest().number(), article.latest().text());
        return view(article, form, List.of(), List.of(), HttpStatus.OK, reader);
    }

    @PostMapping(Place.EDITOR)
    ModelAndView save(
            @PathVariable long id,
            @ModelAttribute("form") EditForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Reader reader)
            throws IOException {
        ArticleRecord article = pages.need(id);
        Long picture = form.keptPicture();
        try {
            if (file != null && !file.isEmpty()) {
                picture = pictures.receive(file.getBytes(), reader.person());
            }
        } catch (PictureRefusedException refused) {
            return view(article, form, faults("article.picture." + refused.refusal()), List.of(), UNFIT, reader);
        }
        TypedText.Understood understood = typed.understand(form, picture);
        EditForm read = typed.form(form.basis(), understood.text());
        if (!understood.unknown().isEmpty()) {
            EditForm asTyped = read.withCities(form.cities());
            return view(article, asTyped, faults("article.entry.cities"), understood.unknown(), UNFIT, reader);
        }
        return save(article, read, understood, reader);
    }

    private ModelAndView save(ArticleRecord article, EditForm read, TypedText.Understood understood, Reader reader) {
        try {
            desk.save(article.id(), read.basis(), understood.text(), reader.person());
            return Place.toArticle(article.id(), reader.locale());
        } catch (UnfitTextException unfit) {
            List<String> faults = unfit.faults().stream()
                    .map(fault -> "article.fault." + fault)
                    .toList();
            return view(article, read, faults, List.of(), UNFIT, reader);
        } catch (ArticleRefusedException refused) {
            boolean isConflict = refused.refusal() == ArticleRefusal.CHANGED_MEANWHILE;
            List<String> faults = isConflict ? List.of() : faults("article.refused." + refused.refusal());
            return view(pages.need(article.id()), read, faults, List.of(), HttpStatus.CONFLICT, reader);
        }
    }

    private static List<String> faults(String key) {
        return List.of(key);
    }

    private ModelAndView view(
            ArticleRecord article,
            EditForm form,
            List<String> faults,
            List<String> unknown,
            HttpStatus status,
            Reader reader) {
        EditorPage page = editor.page(article, form, faults, unknown, reader);
        ModelAndView view = new ModelAndView("press/editing/edit", "page", page).addObject("form", form);
        view.setStatus(status);
        return view;
    }
}
