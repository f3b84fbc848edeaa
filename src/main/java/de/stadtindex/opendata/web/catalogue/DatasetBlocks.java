package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the description of its figures into each page that shows some, so that no door has to know of it. Previews have none:
 * what is not public must not be found.
 */
@Component
class DatasetBlocks implements HandlerInterceptor, WebMvcConfigurer {

    private final PageSubjects subjects;
    private final PageDatasets datasets;
    private final JsonMapper json;

    DatasetBlocks(PageSubjects subjects, PageDatasets datasets, JsonMapper json) {
        this.subjects = subjects;
        this.datasets = datasets;
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && isSound(page)
                && request.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit
                && visit.state().preview() == null
                && request.getAttribute(PageFrame.ATTRIBUTE) instanceof PageFrame frame) {
            subjects.find(visit, frame.path(), request.getParameter("rangliste"), request.getParameter("ausgabe"))
                    .map(subject -> datasets.describe(subject, visit, frame))
                    .ifPresent(dataset -> page.addObject("datasetMarkup", block(dataset)));
        }
    }

    private Markup block(PageDataset dataset) {
        return new Markup().json("application/ld+json", json.writeValueAsString(dataset));
    }

    private static boolean isSound(ModelAndView page) {
        HttpStatusCode status = page.getStatus();
        return page.isReference() && (status == null || status.is2xxSuccessful());
    }
}
