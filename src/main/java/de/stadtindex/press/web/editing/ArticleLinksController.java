package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleNotFoundException;
import de.stadtindex.article.ArticleRefusedException;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Hands out links by which one reader outside sees an article before its time, and takes them back. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER})
class ArticleLinksController {

    private static final int SHORTEST_READER = 2;
    private static final int LONGEST_READER = 100;

    private final ArticleLinks links;
    private final ArticleAnswers answers;

    ArticleLinksController(ArticleLinks links, ArticleAnswers answers) {
        this.links = links;
        this.answers = answers;
    }

    /** The page with the new link, which is not shown again. */
    @PostMapping(Place.LINKS)
    ModelAndView handOut(
            @PathVariable long id,
            @RequestParam(name = "reader", defaultValue = "") String outsider,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame,
            Reader reader) {
        String name = outsider.replaceAll("\\p{Cntrl}", " ").strip();
        int length = name.codePointCount(0, name.length());
        if (length < SHORTEST_READER || length > LONGEST_READER) {
            return answers.refuse(id, StepForm.empty(), "article.entry.reader", HttpStatus.BAD_REQUEST, reader);
        }
        try {
            String link = links.create(id, name, reader.person());
            return answers.show(id, StepForm.empty(), reader)
                    .addObject("linkReader", name)
                    .addObject("link", frame.origin() + frame.base() + "/presse/vorschau/" + link);
        } catch (ArticleRefusedException refused) {
            String fault = "article.refused." + refused.refusal();
            return answers.refuse(id, StepForm.empty(), fault, HttpStatus.CONFLICT, reader);
        } catch (ArticleNotFoundException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping(Place.LINKS + "/{link}")
    ModelAndView end(@PathVariable long id, @PathVariable long link, Reader reader) {
        return answers.take(id, StepForm.empty(), reader, () -> links.end(id, link, reader.person()));
    }
}
