package de.stadtindex.visit.web.format;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What a controller answers for a page that has other forms; only what is asked for is made. */
public sealed interface PageAnswer {

    /**
     * A page of figures.
     *
     * @param template the template that shows it
     * @param subject what its figures are about; null for a page that only leads to them
     * @param page what the template reads
     * @param data what its other forms hold
     */
    record Shown(
            String template,
            HttpStatusCode status,
            @Nullable Subject subject,
            Supplier<? extends SharedPage> page,
            Supplier<PageData> data)
            implements PageAnswer {}

    /**
     * A page that first asks its reader for something: until then it has no figures, no picture and no other form.
     *
     * @param template the template that shows it
     * @param refusal key of the message that says what is missing, for whoever wants another form
     */
    record Asking(String template, HttpStatusCode status, Supplier<? extends SharedPage> page, String refusal)
            implements PageAnswer {}

    /**
     * A page of sentences: beside the page there is only the picture that goes with a link to it.
     *
     * @param template the template that shows it
     * @param page what the template reads
     * @param claim what the picture says
     * @param source one line beneath it on where that comes from
     */
    record Told(String template, SharedPage page, String claim, String source) implements PageAnswer {}

    /** A page that has another address for good; what was asked of it is kept. */
    record Moved(String path) implements PageAnswer {}

    /** A page that is no more, which is all that there is to say of it in any form. */
    record Gone(ModelAndView notice) implements PageAnswer {}

    static PageAnswer of(
            String template, Subject subject, Supplier<? extends SharedPage> page, Supplier<PageData> data) {
        return new Shown(template, HttpStatus.OK, subject, page, data);
    }
}
