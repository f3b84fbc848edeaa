package de.stadtindex.portal.web.selection;

import de.stadtindex.visit.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a reader names up to five cities.
 *
 * @param action where it is sent
 * @param kept what stays as it is
 * @param names the cities to choose from
 * @param problems what was not understood; empty for nothing
 */
public record CityForm(String action, List<Kept> kept, List<Field> fields, List<String> names, List<Problem> problems) {

    /** A parameter that the form passes on. */
    public record Kept(String name, String value) {}

    /**
     * One field.
     *
     * @param number from 1, as its label says
     * @param problem id of the sentence that says what is wrong; null for nothing
     */
    public record Field(int number, String value, @Nullable String problem) {

        public String id() {
            return "stadt-feld-" + number;
        }
    }

    /**
     * A field that was not understood.
     *
     * @param field where it stands
     * @param sentence what is wrong and what to do
     * @param suggestions the same page with a city that may have been meant
     */
    public record Problem(Field field, String sentence, List<Link> suggestions) {}
}
