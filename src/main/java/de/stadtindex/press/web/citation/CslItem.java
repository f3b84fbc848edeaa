package de.stadtindex.press.web.citation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** An entry as the Citation Style Language wants it; the names of its parts are those of that standard. */
record CslItem(
        String id,
        String type,
        String title,
        List<Author> author,
        String publisher,
        String version,
        @JsonProperty("URL") String address,
        Day issued,
        Day accessed,
        String language) {

    /** An institution, whose name is not taken apart. */
    record Author(String literal) {}

    /** Year, month and day. */
    record Day(@JsonProperty("date-parts") List<List<Integer>> parts) {

        static Day of(LocalDate day) {
            return new Day(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        }
    }

    static CslItem of(SourceEntry entry) {
        return new CslItem(
                entry.key(),
                "webpage",
                entry.title(),
                List.of(new Author(entry.publisher())),
                entry.publisher(),
                entry.version(),
                entry.address(),
                Day.of(entry.issued()),
                Day.of(entry.accessed()),
                entry.language());
    }
}
