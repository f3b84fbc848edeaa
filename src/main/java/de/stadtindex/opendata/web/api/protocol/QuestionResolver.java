package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each controller of the interface its {@link Question}. */
@Component
class QuestionResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final DataStates states;
    private final Wording wording;

    QuestionResolver(DataStates states, Wording wording) {
        this.states = states;
        this.wording = wording;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class;
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Takes takes = Objects.requireNonNull(parameter.getParameterAnnotation(Takes.class));
        Set<String> known = Set.of(takes.value());
        Parameters given = Parameters.of(request.getParameterMap(), known);
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        return new Question(
                given,
                state(given),
                states.withdrawn(),
                words(given),
                new Question.Address(frame.origin(), request.getRequestURI(), known.contains(Takes.VERSION)));
    }

    private DataState state(Parameters given) {
        Optional<VersionNumber> number =
                given.one(Takes.VERSION, VersionNumber::parse, "the number of a version, such as 2025.1");
        return states.at(number);
    }

    private Words words(Parameters given) {
        Language language = given.one(
                        Takes.LANGUAGE,
                        code -> Arrays.stream(Language.values())
                                .filter(known -> known.code().equals(code))
                                .findFirst(),
                        "de or en")
                .orElse(Language.GERMAN);
        return wording.in(language.locale());
    }
}
