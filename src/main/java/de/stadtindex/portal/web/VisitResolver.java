package de.stadtindex.portal.web;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each controller its {@link Visit}: reads the language from the path and the data state from {@code ?stand=}. */
@Component
class VisitResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String STAND = "stand";

    private final DataStates states;
    private final Wording wording;

    VisitResolver(DataStates states, Wording wording) {
        this.states = states;
        this.wording = wording;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        Language language = frame.language();
        Words words = wording.in(language.locale());
        DataState state = states.at(stand(request.getParameter(STAND)));
        if (model != null && state.frozen() != null) {
            model.addAttribute("banner", FrozenBanner.of(state.frozen(), words, language.base() + frame.path()));
        }
        return new Visit(words, language, state);
    }

    private static Optional<VersionNumber> stand(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                VersionNumber.parse(text).orElseThrow(() -> new BadParameterException("error.parameter.stand")));
    }
}
