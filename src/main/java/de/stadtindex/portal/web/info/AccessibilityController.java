package de.stadtindex.portal.web.info;

import de.stadtindex.feedback.FeedbackBox;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.portal.OperatorProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the accessibility statement and takes in what visitors report about barriers. */
@PublicPages
class AccessibilityController {

    private static final String STATEMENT = "/barrierefreiheit";
    private static final String FEEDBACK = "/barrierefreiheit/rueckmeldung";

    private final FeedbackBox box;
    private final OperatorProperties operator;

    AccessibilityController(FeedbackBox box, OperatorProperties operator) {
        this.box = box;
        this.operator = operator;
    }

    @GetMapping(STATEMENT)
    ModelAndView show(Locale locale) {
        return statement(Notice.NONE, FeedbackForm.empty(), locale);
    }

    @GetMapping(path = STATEMENT, params = "gesendet")
    ModelAndView thank(Locale locale) {
        return statement(Notice.RECEIVED, FeedbackForm.empty(), locale);
    }

    /** Leads a reload or a change of language back to the form, since the address of a refused form stays visible. */
    @GetMapping(FEEDBACK)
    ModelAndView back(Locale locale) {
        return redirect(STATEMENT, locale);
    }

    @PostMapping(FEEDBACK)
    ModelAndView receive(
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        if (form.isFromRobot()) {
            return redirect(STATEMENT + "?gesendet", locale);
        }
        if (errors.hasErrors()) {
            return refusal(HttpStatus.BAD_REQUEST, Notice.INVALID, errors, locale);
        }
        return switch (box.put(form.toLetter(Language.of(locale).code()), request.getRemoteAddr())) {
            case STORED -> redirect(STATEMENT + "?gesendet", locale);
            case BOX_FULL -> refusal(HttpStatus.TOO_MANY_REQUESTS, Notice.BOX_FULL, errors, locale);
        };
    }

    private ModelAndView refusal(HttpStatus status, Notice notice, BindingResult entries, Locale locale) {
        var answer = new ModelAndView("portal/info/accessibility", entries.getModel(), status);
        return answer.addObject("page", page(notice, locale));
    }

    private ModelAndView statement(Notice notice, FeedbackForm form, Locale locale) {
        return new ModelAndView("portal/info/accessibility", "form", form).addObject("page", page(notice, locale));
    }

    private AccessibilityPage page(Notice notice, Locale locale) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return new AccessibilityPage(notice, day.format(operator.statementDate()), operator);
    }

    private static ModelAndView redirect(String path, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + path, true, false, false));
    }
}
