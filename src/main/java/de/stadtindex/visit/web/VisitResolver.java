package de.stadtindex.visit.web;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.VersionNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
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
    private final PreviewGate previews;
    private final Wording wording;

    VisitResolver(DataStates states, PreviewGate previews, Wording wording) {
        this.states = states;
        this.previews = previews;
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
        DataState state = state(stand(request.getParameter(STAND)), request);
        if (state.preview() != null) {
            Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class))
                    .setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (model != null) {
            FrozenBanner.of(state, words, language.base() + frame.path())
                    .ifPresent(banner -> model.addAttribute("banner", banner));
        }
        Visit visit = new Visit(words, language, state);
        request.setAttribute(Visit.ATTRIBUTE, visit);
        return visit;
    }

    /** A version that is not public is shown only to those whom the gate of previews admits. */
    private DataState state(Optional<VersionNumber> number, HttpServletRequest request) {
        try {
            return states.at(number);
        } catch (VersionNotFoundException missing) {
            if (number.filter(version -> previews.admits(request, version)).isEmpty()) {
                throw missing;
            }
            return states.withDraft(number.get());
        }
    }

    private static Optional<VersionNumber> stand(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                VersionNumber.parse(text).orElseThrow(() -> new BadParameterException("error.parameter.stand")));
    }
}
