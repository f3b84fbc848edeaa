package de.stadtindex.visit.web;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import de.stadtindex.ranking.WithdrawnVersion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers addresses that lead nowhere with the nearest things that exist, in the look of the portal. */
@ControllerAdvice
class NotFoundAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(NotFoundAdvice.class);

    private final DataStates states;
    private final Categories categories;
    private final Wording wording;

    NotFoundAdvice(DataStates states, Categories categories, Wording wording) {
        this.states = states;
        this.categories = categories;
        this.wording = wording;
    }

    @ExceptionHandler
    ModelAndView city(UnknownCityException unknown, Locale locale) {
        Links links = links(locale);
        return page(
                unknown,
                "error.city",
                unknown.similar().stream()
                        .map(city -> new Link(city.name(), links.city(city.slug())))
                        .toList(),
                locale);
    }

    @ExceptionHandler({UnknownEditionException.class, EditionNotFoundException.class})
    ModelAndView edition(RuntimeException unknown, Locale locale) {
        Links links = links(locale);
        List<Link> editions = states.current().years().reversed().stream()
                .map(year -> new Link(year.toString(), links.ranking(year, CategoryKey.OVERALL)))
                .toList();
        return page(unknown, "error.edition", editions, locale);
    }

    @ExceptionHandler
    ModelAndView category(UnknownCategoryException unknown, Locale locale) {
        DataState state = states.current();
        CategoryTree tree = categories.tree();
        Words words = wording.in(locale);
        List<Link> known = state.versions().isEmpty()
                ? List.of()
                : tree.keys().stream()
                        .map(key -> new Link(
                                tree.label(key, state.newest().year(), words.language()),
                                links(locale).ranking(state.newest().year(), key)))
                        .toList();
        return page(unknown, "error.category", known, locale);
    }

    @ExceptionHandler
    ModelAndView state(UnknownStateException unknown, Locale locale) {
        Words words = wording.in(locale);
        List<Link> known = Arrays.stream(FederalState.values())
                .map(state ->
                        new Link(words.say("state." + state), links(locale).state(state)))
                .toList();
        return page(unknown, "error.state", known, locale);
    }

    @ExceptionHandler
    ModelAndView version(VersionNotFoundException unknown, Locale locale) {
        List<Link> known = states.current().versions().reversed().stream()
                .map(version -> new Link(
                        version.number().toString(),
                        links(locale).ranking(version.year(), CategoryKey.OVERALL)
                                + Query.empty().with("stand", version.number())))
                .toList();
        return page(unknown, "error.version", known, locale);
    }

    @ExceptionHandler
    ModelAndView statement(UnknownStatementException unknown, Locale locale) {
        return page(unknown, "error.statement", List.of(), locale);
    }

    /** What was public is owed more than that it is not there: since when, and why. */
    @ExceptionHandler
    ModelAndView withdrawn(VersionWithdrawnException gone, Locale locale) {
        LOG.info("Answered 410: {}", name(gone));
        Words words = wording.in(locale);
        WithdrawnVersion version = gone.version();
        String sentence =
                words.say("error.withdrawn", version.number().toString(), words.moment(version.withdrawnAt()));
        return new ModelAndView(
                "error/withdrawn", Map.of("sentence", sentence, "reason", version.reason()), HttpStatus.GONE);
    }

    /** Never kept: the version may be public in a moment. */
    @ExceptionHandler
    ModelAndView preview(PreviewOverException over, HttpServletResponse response) {
        LOG.info("Answered 410: {}", name(over));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("error/preview-over", HttpStatus.GONE);
    }

    @ExceptionHandler
    ModelAndView parameter(BadParameterException bad, Locale locale) {
        LOG.info("Answered 400: {}", name(bad));
        String sentence = wording.in(locale).say(bad.messageKey());
        return new ModelAndView("error/bad-parameter", Map.of("sentence", sentence), HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(RuntimeException unknown, String key, List<Link> nearest, Locale locale) {
        LOG.info("Answered 404: {}", name(unknown));
        Words words = wording.in(locale);
        String first = nearest.stream().map(Link::label).findFirst().orElse("");
        String question = words.say(key + ".nearest", nearest.size(), first);
        NotFoundPage page = new NotFoundPage(words.say(key), question, nearest);
        return new ModelAndView("error/nearest", Map.of("page", page), HttpStatus.NOT_FOUND);
    }

    /** What people typed stays out of the log; the kind of fault is enough. */
    private static String name(RuntimeException fault) {
        return fault.getClass().getSimpleName();
    }

    private static Links links(Locale locale) {
        return new Links(Language.of(locale));
    }
}
