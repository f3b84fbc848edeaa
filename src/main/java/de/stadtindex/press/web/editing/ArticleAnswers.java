package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleNotFoundException;
import de.stadtindex.article.ArticleRefusal;
import de.stadtindex.article.ArticleRefusedException;
import de.stadtindex.platform.access.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers with the page of an article: as it is, after a step, or with why a step was not taken. */
@Component
class ArticleAnswers {

    private static final String PAGE = "press/editing/article";

    private final ArticlePages pages;

    ArticleAnswers(ArticlePages pages) {
        this.pages = pages;
    }

    ModelAndView show(long id, StepForm form, Reader reader) {
        return new ModelAndView(PAGE, "page", pages.page(id, reader)).addObject("form", form);
    }

    /** Takes a step and leads back to the article. */
    ModelAndView take(long id, StepForm form, Reader reader, Runnable step) {
        try {
            step.run();
            return Place.toArticle(id, reader.locale());
        } catch (ArticleRefusedException refused) {
            return refuse(id, form, "article.refused." + refused.refusal(), status(refused.refusal()), reader);
        } catch (ArticleNotFoundException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The page with the reason of a refusal, and with all that was typed. */
    ModelAndView refuse(long id, StepForm form, String fault, HttpStatus status, Reader reader) {
        ModelAndView view = show(id, form, reader).addObject("fault", fault);
        view.setStatus(status);
        return view;
    }

    private static HttpStatus status(ArticleRefusal refusal) {
        return switch (refusal) {
            case REASON_MISSING, REFUTED, INSTANT_PAST, SLUG_FORM -> HttpStatus.BAD_REQUEST;
            case NOT_A_DRAFT,
                    NOT_IN_REVIEW,
                    NOT_SCHEDULED,
                    NOT_PUBLIC,
                    WITHDRAWN,
                    WAITS,
                    SAME_PERSON,
                    NOT_READY,
                    CHANGED_MEANWHILE,
                    SLUG_TAKEN -> HttpStatus.CONFLICT;
        };
    }
}
