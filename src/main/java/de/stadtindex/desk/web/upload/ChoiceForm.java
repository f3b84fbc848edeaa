package de.stadtindex.desk.web.upload;

import de.stadtindex.dataimport.ImportChoices;
import de.stadtindex.dataimport.layout.ColumnChoices;
import de.stadtindex.dataimport.layout.DecimalSign;
import de.stadtindex.dataimport.layout.Layout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody chose in the form on how a file is read. An empty entry means "as detected"; one that is not in the form
 * at all stays as it was.
 */
record ChoiceForm(MultiValueMap<String, String> typed) {

    /** The choices so far with those of the form over them. */
    ImportChoices over(ImportChoices former) {
        Map<String, ColumnChoices> sheets = new HashMap<>(former.sheets());
        for (int sheet = 0; typed.containsKey("blatt-" + sheet); sheet++) {
            sheets.put(typed.getFirst("blatt-" + sheet), sheet(sheet));
        }
        Map<String, String> cities = new HashMap<>(former.cities());
        List<String> texts = typed.getOrDefault("stadt-text", List.of());
        List<String> keys = typed.getOrDefault("stadt", List.of());
        for (int city = 0; city < Math.min(texts.size(), keys.size()); city++) {
            if (!keys.get(city).isEmpty()) {
                cities.put(texts.get(city), keys.get(city));
            }
        }
        return new ImportChoices(
                text("zeichensatz", former.charset()),
                text("trennzeichen", former.delimiter()),
                typed.containsKey("umfang") ? constant("umfang", ImportChoices.Scope.values()) : former.scope(),
                text("quelle", former.source()),
                sheets,
                cities);
    }

    private ColumnChoices sheet(int sheet) {
        Map<Integer, String> meanings = new HashMap<>();
        String prefix = "spalte-" + sheet + "-";
        typed.forEach((name, values) -> {
            if (name.startsWith(prefix) && !values.getFirst().isEmpty()) {
                number(name.substring(prefix.length()), column -> meanings.put(column, values.getFirst()));
            }
        });
        return new ColumnChoices(
                number(typed.getFirst("kopf-" + sheet), row -> row),
                constant("anordnung-" + sheet, Layout.values()),
                empty(typed.getFirst("rangliste-" + sheet)),
                constant("dezimal-" + sheet, DecimalSign.values()),
                meanings);
    }

    private @Nullable String text(String name, @Nullable String former) {
        return typed.containsKey(name) ? empty(typed.getFirst(name)) : former;
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private <E extends Enum<E>> @Nullable E constant(String name, E[] values) {
        String chosen = typed.getFirst(name);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T number(@Nullable String text, Function<Integer, T> use) {
        return text != null && text.matches("[0-9]{1,6}") ? use.apply(Integer.valueOf(text)) : null;
    }
}
