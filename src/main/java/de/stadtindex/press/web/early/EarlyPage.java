package de.stadtindex.press.web.early;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One city before the release, ready to be shown. Of other cities it holds ranks and points, no name.
 *
 * @param embargo until when nothing of it may be told
 * @param reader who looks; stands over the page with the moment
 * @param moment when
 * @param before the edition compared with; null for the first
 * @param around the overall ranking around the city
 * @param statements proven sentences that speak of this city alone
 */
record EarlyPage(
        String title,
        String embargo,
        String reader,
        String moment,
        String year,
        @Nullable String before,
        List<Line> lines,
        List<Neighbour> around,
        List<String> statements) {

    /** The city in one ranking; texts, each says that something is not known where it is not. */
    record Line(String category, String rank, String previous, String points, String difference) {}

    /**
     * A city near by.
     *
     * @param isOwn whether it is the city of the page; every other one has no name
     */
    record Neighbour(String rank, String name, String points, boolean isOwn) {}

    /**
     * A city somebody may look at.
     *
     * @param href where; null while the access has not opened or nothing is scheduled
     */
    record Item(String title, String opens, @Nullable String href) {}

    /** Who could see an edition before it came out. */
    record Released(String title, List<Person> people) {}

    /** Somebody who could. */
    record Person(String name, String city, String from) {}
}
