package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleText;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.VersionNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a text of what somebody typed, and back. */
@Component
class TypedText {

    /**
     * The text with what could not be understood of it.
     *
     * @param unknown names that no city has
     */
    record Understood(ArticleText text, List<String> unknown) {}

    private final CityDirectory cities;

    TypedText(CityDirectory cities) {
        this.cities = cities;
    }

    EditForm form(int revision, ArticleText text) {
        Map<CityKey, CityEntry> entries = cities.entries(text.about().cities());
        String names = text.about().cities().stream()
                .map(entries::get)
                .filter(city -> city != null)
                .map(CityEntry::name)
                .collect(Collectors.joining(", "));
        return EditForm.of(revision, text, names);
    }

    /**
     * Understands a form.
     *
     * @param picture the lead picture; null for none
     */
    Understood understand(EditForm form, @Nullable Long picture) {
        List<String> unknown = new ArrayList<>();
        Set<CityKey> keys = keys(line(form.cities()), unknown);
        ArticleText text = new ArticleText(
                line(form.language()),
                new ArticleText.Head(
                        line(form.kicker()),
                        line(form.headline()),
                        lines(form.lead()),
                        line(form.place()),
                        day(form.day())),
                new ArticleText.LeadPicture(
                        picture, line(form.alt()), line(form.caption()), line(form.pictureSource())),
                lines(form.body()),
                lines(form.boilerplate()),
                new ArticleText.Contact(
                        line(form.contactName()),
                        line(form.contactOffice()),
                        line(form.contactPhone()),
                        line(form.contactEmail())),
                new ArticleText.About(versions(form.versions()), List.copyOf(keys)));
        return new Understood(text, unknown);
    }

    private Set<CityKey> keys(String typed, List<String> unknown) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        Map<String, CityEntry> byName = cities.all().stream()
                .collect(Collectors.toMap(
                        city -> city.name().toLowerCase(Locale.GERMAN), Function.identity(), (first, _) -> first));
        Set<CityKey> keys = new LinkedHashSet<>();
        for (String name : Arrays.stream(typed.split(",")).map(String::strip).toList()) {
            Optional.ofNullable(byName.get(name.toLowerCase(Locale.GERMAN)))
                    .map(CityEntry::key)
                    .ifPresentOrElse(keys::add, () -> unknown.add(name));
        }
        unknown.removeIf(String::isEmpty);
        return keys;
    }

    private static List<VersionNumber> versions(@Nullable List<String> ticked) {
        return Optional.ofNullable(ticked).orElse(List.of()).stream()
                .map(VersionNumber::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }
}
