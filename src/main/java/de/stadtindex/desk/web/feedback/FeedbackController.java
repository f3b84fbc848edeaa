package de.stadtindex.desk.web.feedback;

import de.stadtindex.feedback.FeedbackDesk;
import de.stadtindex.feedback.FeedbackEntry;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows what visitors sent, and takes down that it is answered or to be deleted. */
@SignedInPages
@Admits({Role.EDITOR, Role.ADMINISTRATOR})
class FeedbackController {

    private static final String PATH = "/redaktion/rueckmeldungen";
    private static final int MESSAGES = 20;
    private static final String LAST = "" + Long.MAX_VALUE;

    private final FeedbackDesk desk;
    private final Wording wording;

    FeedbackController(FeedbackDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = LAST) long vor, Locale locale) {
        List<FeedbackEntry> found = desk.newest(vor, MESSAGES + 1);
        List<FeedbackEntry> shown = found.stream().limit(MESSAGES).toList();
        Words words = wording.in(locale);
        FeedbackPage page = new FeedbackPage(
                shown.stream().map(entry -> message(entry, words)).toList(),
                found.size() > MESSAGES ? shown.getLast().number() : null);
        return new ModelAndView("desk/feedback", "page", page);
    }

    @PostMapping(PATH + "/{number}/erledigt")
    ModelAndView settle(@PathVariable long number, Principal person, Locale locale) {
        desk.settle(number, person.getName());
        return back("?vor=" + (number + 1) + "#nachricht-" + number, locale);
    }

    @PostMapping(PATH + "/{number}/offen")
    ModelAndView reopen(@PathVariable long number, Principal person, Locale locale) {
        desk.reopen(number, person.getName());
        return back("?vor=" + (number + 1) + "#nachricht-" + number, locale);
    }

    @PostMapping(PATH + "/{number}/loeschen")
    ModelAndView delete(@PathVariable long number, Principal person, Locale locale) {
        desk.delete(number, person.getName());
        return back("", locale);
    }

    private static FeedbackPage.Message message(FeedbackEntry entry, Words words) {
        return new FeedbackPage.Message(
                entry.number(),
                words.moment(entry.receivedAt()),
                entry.letter().language(),
                entry.letter().message(),
                entry.letter().page(),
                entry.letter().email(),
                entry.settled() == null
                        ? null
                        : words.say(
                                "feedbackDesk.settled",
                                words.moment(entry.settled().at()),
                                entry.settled().by()));
    }

    /** The list, from the message on and with it in sight. */
    private static ModelAndView back(String place, Locale locale) {
        return new ModelAndView(new RedirectView(Language.of(locale).base() + PATH + place, true, false, false));
    }
}
