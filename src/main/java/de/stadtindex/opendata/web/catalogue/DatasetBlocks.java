package de.stadtindex.opendata.web.catalogue;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.SharedPage;
import de.stadtindex.visit.web.format.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

    private final PageDatasets datasets;
    private final JsonMapper json;

    DatasetBlocks(PageDatasets datasets, JsonMapper json) {
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
                && page.getModel().get("subject") instanceof Subject subject
                && page.getModel().get("page") instanceof SharedPage shown
                && request.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit
                && visit.state().preview() == null
                && request.getAttribute(PageFrame.ATTRIBUTE) instanceof PageFrame frame) {
            page.addObject("datasetMarkup", block(datasets.describe(subject, shown, visit, frame)));
        }
    }

    private Markup block(PageDataset dataset) {
        return new Markup().json("application/ld+json", json.writeValueAsString(dataset));
    }
}
