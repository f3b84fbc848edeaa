package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleAddresses;
import de.stadtindex.article.ArticleReview;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.ranking.ReleaseTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes articles from draft to the public and back. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER})
class StepsController {

    private final ArticleReview review;
    private final ArticleAddresses addresses;
    private final ArticleAnswers answers;

    StepsController(ArticleReview review, ArticleAddresses addresses, ArticleAnswers answers) {
        this.review = review;
        this.addresses = addresses;
        this.answers = answers;
    }

    @PostMapping(Place.ARTICLE + "/pruefung")
    @Admits(Role.PRESS)
    ModelAndView submit(@PathVariable long id, @ModelAttribute("form") StepForm form, Reader reader) {
        return answers.take(id, form, reader, () -> review.submit(id, reader.person()));
    }

    @PostMapping(Place.ARTICLE + "/zurueckgeben")
    ModelAndView sendBack(@PathVariable long id, @ModelAttribute("form") StepForm form, Reader reader) {
        return answers.take(id, form, reader, () -> review.sendBack(id, reader.person(), form.statedReason()));
    }

    @PostMapping(Place.ARTICLE + "/anhalten")
    ModelAndView stop(@PathVariable long id, @ModelAttribute("form") StepForm form, Reader reader) {
        return answers.take(id, form, reader, () -> review.stop(id, reader.person(), form.statedReason()));
    }

    @PostMapping(Place.ARTICLE + "/zurueckziehen")
    ModelAndView withdraw(@PathVariable long id, @ModelAttribute("form") StepForm form, Reader reader) {
        return answers.take(id, form, reader, () -> review.withdraw(id, reader.person(), form.statedReason()));
    }

    @PostMapping(Place.ARTICLE + "/freigeben")
    ModelAndView approve(@PathVariable long id, @ModelAttribute("form") StepForm form, Reader reader) {
        if (form.isAtOnce()) {
            return approve(id, null, form, reader);
        }
        if (form.chosenDay().isEmpty() || form.chosenTime().isEmpty()) {
            return refuse(id, "time", form, reader);
        }
        return switch (ReleaseTime.of(form.chosenDay().get(), form.chosenTime().get())) {
            case ReleaseTime.Once(Instant instant) -> approve(id, instant, form, reader);
            case ReleaseTime.Never _ -> refuse(id, "never", form, reader);
            case ReleaseTime.Twice twice ->
                switch (form.occurrence()) {
                    case "first" -> approve(id, twice.first(), form, reader);
                    case "second" -> approve(id, twice.second(), form, reader);
                    case null, default -> refuse(id, "twice", form, reader);
                };
        };
    }

    private ModelAndView approve(long id, @Nullable Instant instant, StepForm form, Reader reader) {
        return answers.take(
                id, form, reader, () -> review.approve(id, form.seen(), instant, reader.person(), form.statedReason()));
    }

    private ModelAndView refuse(long id, String key, StepForm form, Reader reader) {
        return answers.refuse(id, form, "article.entry." + key, HttpStatus.BAD_REQUEST, reader);
    }

    @PostMapping(Place.ARTICLE + "/adresse")
    @Admits(Role.PRESS)
    ModelAndView move(@PathVariable long id, @RequestParam(defaultValue = "") String slug, Reader reader) {
        return answers.take(id, StepForm.empty(), reader, () -> addresses.move(id, slug, reader.person()));
    }
}
