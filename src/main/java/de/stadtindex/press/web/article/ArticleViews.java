package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleRenderer;
import de.stadtindex.article.ArticleText;
import de.stadtindex.article.PictureEntry;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.RenderedArticle;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Links;
import de.stadtindex.visit.web.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes articles ready for a page. */
@Component
public class ArticleViews {

    private final ArticleRenderer renderer;
    private final Pictures pictures;
    private final CityDirectory cities;
    private final Wording wording;

    ArticleViews(ArticleRenderer renderer, Pictures pictures, CityDirectory cities, Wording wording) {
        this.renderer = renderer;
        this.pictures = pictures;
        this.cities = cities;
        this.wording = wording;
    }

    /** An article that is not public, with its picture in a place that is not either. */
    public ArticleView preview(ArticleText text, PicturePlace place, Locale page) {
        Long id = text.pictureId();
        PictureEntry file = id == null ? null : pictures.entries(List.of(id)).get(id);
        return view(text, place.of(text.picture(), file), null, page);
    }

    /**
     * An article with its figures.
     *
     * @param publishedAt stands in the dateline where the article names no day; null for one that is not public
     */
    ArticleView view(
            ArticleText text, ArticleView.@Nullable Picture picture, @Nullable Instant publishedAt, Locale page) {
        RenderedArticle rendered = renderer.render(text);
        return new ArticleView(
                text.language(),
                text.head(),
                dateline(text, publishedAt),
                picture,
                rendered.body(),
                text.boilerplate(),
                text.contact().isEmpty() ? null : text.contact(),
                rendered.isCorrected(),
                stands(text, wording.in(page)),
                cities(text, page));
    }

    private String dateline(ArticleText text, @Nullable Instant publishedAt) {
        Words words = wording.in(text.locale());
        LocalDate named = text.head().day();
        Optional<String> day = Optional.ofNullable(named)
                .map(words::day)
                .or(() -> Optional.ofNullable(publishedAt).map(words::day));
        return Stream.concat(Stream.of(text.head().place()), day.stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static List<Link> stands(ArticleText text, Words words) {
        Links links = new Links(Language.of(words.locale()));
        return text.about().versions().stream()
                .map(version -> new Link(
                        words.say("article.stand", version.toString()),
                        links.ranking(version.edition(), CategoryKey.OVERALL)
                                + Query.empty().with("stand", version)))
                .toList();
    }

    private List<Link> cities(ArticleText text, Locale page) {
        Links links = new Links(Language.of(page));
        Map<?, CityEntry> entries = cities.entries(text.about().cities());
        return entries.values().stream()
                .sorted(Cities.byName())
                .map(city -> new Link(city.name(), links.city(city.slug())))
                .toList();
    }
}
