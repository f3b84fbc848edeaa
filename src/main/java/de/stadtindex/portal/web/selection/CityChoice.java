package de.stadtindex.portal.web.selection;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.portal.web.selection.CityForm.Field;
import de.stadtindex.portal.web.selection.CityForm.Kept;
import de.stadtindex.portal.web.selection.CityForm.Problem;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cities a reader named, as far as they were understood. */
public final class CityChoice {

    /** More cities than this no chart can tell apart. */
    public static final int MOST_CITIES = 5;

    /** A text that may name a city: none fits, one, or several. */
    record Wish(String text, List<CityEntry> fitting) {

        boolean isClear() {
            return fitting.size() == 1;
        }

        /** What stands for it in an address. */
        String parameter() {
            return isClear() ? fitting.getFirst().slug().value() : text;
        }

        String shown() {
            return isClear() ? fitting.getFirst().name() : text;
        }
    }

    private final Collection<CityEntry> known;
    private final List<Wish> wishes;

    /**
     * Wishes for the same city count once.
     *
     * @param known all cities to choose from, in the order they are offered
     * @throws BadParameterException with more than five wishes
     */
    CityChoice(Collection<CityEntry> known, List<Wish> wishes) {
        List<Wish> different = new ArrayList<>();
        for (Wish wish : wishes) {
            if (different.stream().noneMatch(other -> other.parameter().equals(wish.parameter()))) {
                different.add(wish);
            }
        }
        if (different.size() > MOST_CITIES) {
            throw new BadParameterException("error.parameter.cities");
        }
        this.known = List.copyOf(known);
        this.wishes = List.copyOf(different);
    }

    /** The cities understood, in the order they were named. */
    public List<CityEntry> cities() {
        return wishes.stream()
                .filter(Wish::isClear)
                .map(wish -> wish.fitting().getFirst())
                .toList();
    }

    /** All cities to choose from. */
    public Collection<CityEntry> known() {
        return known;
    }

    /** Whether every text was understood. */
    public boolean isSound() {
        return wishes.stream().allMatch(Wish::isClear);
    }

    /** The form filled in, and what is wrong with it. */
    public CityForm form(Visit visit, String action, CategoryKey category) {
        return new CityForm(
                action,
                kept(visit, category),
                IntStream.range(0, MOST_CITIES).mapToObj(this::field).toList(),
                known.stream().map(CityEntry::name).toList(),
                IntStream.range(0, wishes.size())
                        .filter(index -> !wishes.get(index).isClear())
                        .mapToObj(index -> problem(index, visit, action, base(visit, category)))
                        .toList());
    }

    /** The query that names these cities in this ranking. */
    public Query query(Visit visit, CategoryKey category) {
        Query query = base(visit, category);
        for (Wish wish : wishes) {
            query = query.with("stadt", wish.parameter());
        }
        return query;
    }

    private static Query base(Visit visit, CategoryKey category) {
        return visit.query().with("rangliste", category.isOverall() ? null : category.slug());
    }

    private static List<Kept> kept(Visit visit, CategoryKey category) {
        return Stream.concat(
                        visit.stand().map(stand -> new Kept("stand", stand.toString())).stream(),
                        category.isOverall() ? Stream.empty() : Stream.of(new Kept("rangliste", category.slug())))
                .toList();
    }

    private Field field(int index) {
        int number = index + 1;
        if (index >= wishes.size()) {
            return new Field(number, "", null);
        }
        Wish wish = wishes.get(index);
        return new Field(number, wish.shown(), wish.isClear() ? null : "stadt-problem-" + number);
    }

    private Problem problem(int index, Visit visit, String action, Query base) {
        Wish wish = wishes.get(index);
        String key = wish.fitting().isEmpty() ? "cities.unknown" : "cities.several";
        List<Link> suggestions = wish.fitting().stream()
                .map(city -> new Link(city.name(), action + replaced(index, city, base)))
                .toList();
        return new Problem(field(index), visit.words().say(key, index + 1), suggestions);
    }

    private Query replaced(int index, CityEntry city, Query base) {
        Query query = base;
        for (int i = 0; i < wishes.size(); i++) {
            query = query.with("stadt", i == index ? city.slug() : wishes.get(i).parameter());
        }
        return query;
    }
}
