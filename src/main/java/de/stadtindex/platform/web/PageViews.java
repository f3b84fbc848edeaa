package de.stadtindex.platform.web;

import de.stadtindex.platform.text.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page is HTML and is called so, whatever its address ends with. It bears the name of the framework's own resolver, which would
 * look for the type of a page in what the request says.
 */
@Component("viewResolver")
class PageViews implements ViewResolver, Ordered {

    private static final String ERRORS = "error/";

    private final ThymeleafViewResolver pages;
    private final Wording wording;
    private final JsonMapper json;

    PageViews(ThymeleafViewResolver pages, Wording wording, JsonMapper json) {
        this.pages = pages;
        this.wording = wording;
        this.json = json;
        pages.setForceContentType(true);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        if (name.startsWith(ERRORS)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletRequest request = current.getRequest();
            ErrorForm form = ErrorForm.of(request);
            if (form != ErrorForm.PAGE) {
                return new ErrorAnswer(form, wording.in(locale), json);
            }
        }
        return pages.resolveViewName(name, locale);
    }
}
