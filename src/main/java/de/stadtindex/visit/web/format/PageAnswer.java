package de.stadtindex.visit.web.format;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What a controller answers for a page that has other forms; only what is asked for is made. */
public sealed interface PageAnswer {

    /**
     * A page.
     *
     * @param template the template that shows it
     * @param page what the template reads
     * @param data what its other forms hold
     */
    record Shown(String template, HttpStatusCode status, Supplier<? extends SharedPage> page, Supplier<PageData> data)
            implements PageAnswer {}

    /** A page that has another address for good. */
    record Moved(String path, String query) implements PageAnswer {}

    static PageAnswer of(String template, Supplier<? extends SharedPage> page, Supplier<PageData> data) {
        return new Shown(template, HttpStatus.OK, page, data);
    }
}
