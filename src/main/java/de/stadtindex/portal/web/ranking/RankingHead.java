package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.SizeClass;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.ranking.RankingView.Direction;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.Choice;
import de.stadtindex.visit.web.Option;
import de.stadtindex.visit.web.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything above the rows of a ranking page: heading, other views, filters, column heads. */
final class RankingHead {

    private final Visit visit;
    private final Words words;
    private final LiveVersion version;
    private final CategoryTree tree;
    private final RankingView view;

    RankingHead(Visit visit, LiveVersion version, CategoryTree tree, RankingView view) {
        this.visit = visit;
        this.words = visit.words();
        this.version = version;
        this.tree = tree;
        this.view = view;
    }

    String heading() {
        return words.say(
                "ranking.heading", label(view.category()), version.year().toString());
    }

    String caption(int shown) {
        String filtered = view.isFiltered() ? words.say("ranking.filtered", shown) : "";
        return words.say(
                "ranking.caption", label(view.category()), version.year().toString(), filtered);
    }

    /** Leads to the other parts of a long ranking; null where there is one part. */
    Parts.@Nullable Turn turn(Parts parts) {
        return parts.turn(
                words,
                part -> visit.links().ranking(version.year(), view.category())
                        + view.query(visit.query()).with(Parts.PARAMETER, part));
    }

    /** The same view of every other edition. */
    List<Choice> editions() {
        return visit.state().years().reversed().stream()
                .map(year -> Choice.of(
                        year.toString(),
                        visit.links().ranking(year, view.category()) + view.query(visit.query()),
                        year,
                        version.year()))
                .toList();
    }

    /** The same edition in every other ranking; a sort that exists there too is kept. */
    List<Choice> categories() {
        return tree.keys().stream()
                .map(key -> Choice.of(
                        label(key),
                        visit.links().ranking(version.year(), key)
                                + view.query(visit.query(), sortIn(key), directionIn(key)),
                        key,
                        view.category()))
                .toList();
    }

    private RankingSort sortIn(CategoryKey key) {
        return view.sort().category() == null ? view.sort() : RankingSort.score(key);
    }

    private Direction directionIn(CategoryKey key) {
        return view.sort().category() == null ? view.direction() : sortIn(key).usualDirection();
    }

    RankingForm form() {
        return new RankingForm(
                visit.links().ranking(version.year(), view.category()),
                visit.stand().map(Object::toString).orElse(""),
                view.name(),
                Option.states(view.state(), words),
                sizes(),
                sorts(),
                directions());
    }

    private List<Option> sizes() {
        SizeClass chosen = view.size();
        Stream<Option> sizes = Arrays.stream(SizeClass.values())
                .map(size -> Option.of(size.slug(), words.say("size." + size), chosen == null ? null : chosen.slug()));
        return Stream.concat(Stream.of(new Option("", words.say("ranking.filter.size.all"), false)), sizes)
                .toList();
    }

    private List<Option> sorts() {
        Stream<Option> fixed = Stream.of(RankingSort.RANK, RankingSort.CHANGE, RankingSort.CITY, RankingSort.STATE)
                .map(sort -> sortOption(sort, words.say("ranking.column." + sort.slug())));
        Stream<Option> scores = RankingPages.columns(tree, view.category()).stream()
                .map(key -> sortOption(RankingSort.score(key), words.say("ranking.sort.score", label(key))));
        return Stream.concat(fixed, scores).toList();
    }

    private Option sortOption(RankingSort sort, String label) {
        return new Option(sort.slug(), label, sort.equals(view.sort()));
    }

    private List<Option> directions() {
        return Arrays.stream(Direction.values())
                .map(way ->
                        new Option(way.slug(), words.say("ranking.direction." + way.slug()), way == view.direction()))
                .toList();
    }

    List<RankingColumn> columns(List<CategoryKey> scores) {
        Stream<RankingColumn> fixed = Stream.of(
                        RankingSort.RANK, RankingSort.CHANGE, RankingSort.CITY, RankingSort.STATE)
                .map(sort -> column(sort, words.say("ranking.column." + sort.slug()), sort.slug()));
        return Stream.concat(fixed, scores.stream().map(key -> column(RankingSort.score(key), label(key), "score")))
                .toList();
    }

    private RankingColumn column(RankingSort sort, String label, String kind) {
        boolean sorted = sort.equals(view.sort());
        Direction next = sorted ? view.direction().opposite() : sort.usualDirection();
        return new RankingColumn(
                label,
                visit.links().ranking(version.year(), view.category()) + view.query(visit.query(), sort, next),
                kind,
                sorted ? view.direction().aria() : null);
    }

    private String label(CategoryKey key) {
        return tree.label(key, version.year(), words.language());
    }
}
