package de.stadtindex.article;

import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts figures into the text of an article, from the versions it is bound to and no others. */
@Component
public class ArticleRenderer {

    private final List<PlaceholderSource> sources;
    private final DataStates states;
    private final Wording wording;

    ArticleRenderer(List<PlaceholderSource> sources, DataStates states, Wording wording) {
        this.sources = sources;
        this.states = states;
        this.wording = wording;
    }

    /** The text with its figures. */
    public RenderedArticle render(ArticleText text) {
        return render(text, states.released());
    }

    /** Whether figures in the text differ from what is public now, for many texts at once. */
    List<Boolean> areCorrected(List<ArticleText> texts) {
        List<LiveVersion> released = states.released();
        return texts.stream()
                .map(text -> isCorrected(
                        Gaps.in(text.body()).written(),
                        Binding.of(text.about().versions(), released),
                        wording.in(text.locale())))
                .toList();
    }

    private RenderedArticle render(ArticleText text, List<LiveVersion> released) {
        Binding binding = Binding.of(text.about().versions(), released);
        Words words = wording.in(text.locale());
        Gaps gaps = Gaps.in(text.body());
        List<Rendering> fillings = fillings(gaps.written(), binding, binding.bound(), words);
        List<RenderedArticle.Problem> problems = new ArrayList<>();
        Markup body = Markdown.html(gaps.text()).markup((gap, alone) -> {
            Rendering filling = inPlace(fillings.get(gap), alone);
            if (filling instanceof Rendering.Nothing(Rendering.Reason reason)) {
                problems.add(new RenderedArticle.Problem(gaps.written().get(gap), reason));
            }
            return markup(filling, alone, words);
        });
        String plain = String.join("\n\n", text.head().headline(), text.head().lead(), plain(text.body(), fillings));
        return new RenderedArticle(body, plain, List.copyOf(problems), isCorrected(gaps.written(), binding, words));
    }

    private boolean isCorrected(List<String> written, Binding binding, Words words) {
        if (written.isEmpty() || !binding.isOvertaken()) {
            return false;
        }
        return !binding.missing().isEmpty()
                || !texts(written, binding, binding.bound(), words)
                        .equals(texts(written, binding, binding.today(), words));
    }

    private List<String> texts(List<String> written, Binding binding, DataState figures, Words words) {
        return fillings(written, binding, figures, words).stream()
                .map(ArticleRenderer::text)
                .toList();
    }

    private List<Rendering> fillings(List<String> written, Binding binding, DataState figures, Words words) {
        return written.stream()
                .map(one -> fill(Placeholder.parse(one), binding, figures, words))
                .toList();
    }

    private Rendering fill(Placeholder placeholder, Binding binding, DataState figures, Words words) {
        if (figures.versions().isEmpty()) {
            return new Rendering.Nothing(
                    binding.missing().isEmpty() ? Rendering.Reason.UNBOUND : Rendering.Reason.WITHDRAWN);
        }
        return sources.stream()
                .map(source -> source.render(placeholder, figures, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Rendering.Nothing(Rendering.Reason.UNKNOWN));
    }

    private static Rendering inPlace(Rendering filling, boolean alone) {
        return filling instanceof Rendering.Block && !alone ? new Rendering.Nothing(Rendering.Reason.PLACE) : filling;
    }

    private static Markup markup(Rendering filling, boolean alone, Words words) {
        return switch (filling) {
            case Rendering.Block block -> block.markup();
            case Rendering.Inline(String text) -> inline(new Markup().text(text), alone);
            case Rendering.Nothing _ -> inline(new Markup().element("mark", "gap", words.say("article.gap")), alone);
        };
    }

    /** What stood alone was a paragraph, which the filling replaces. */
    private static Markup inline(Markup words, boolean alone) {
        return alone ? new Markup().open("p").add(words).close("p") : words;
    }

    /** Tables and charts are the figures themselves; there is nothing in them to be checked. */
    private static String plain(String body, List<Rendering> fillings) {
        return Markdown.plain(Gaps.filled(
                body, gap -> fillings.get(gap) instanceof Rendering.Inline(String text) ? text : ""));
    }

    private static String text(Rendering rendering) {
        return switch (rendering) {
            case Rendering.Inline(String text) -> text;
            case Rendering.Block block -> block.text();
            case Rendering.Nothing _ -> "";
        };
    }
}
