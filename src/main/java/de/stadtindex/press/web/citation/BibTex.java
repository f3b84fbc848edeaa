package de.stadtindex.press.web.citation;

import java.util.stream.Collectors;

/** Writes an entry for BibTeX and its kin. */
final class BibTex {

    private BibTex() {}

    static String of(SourceEntry entry) {
        return """
            @misc{%s,
              author = {{%s}},
              title = {{%s}},
              year = {%d},
              month = {%d},
              version = {%s},
              url = {%s},
              urldate = {%s},
              langid = {%s}
            }
            """.formatted(
                        entry.key(),
                        plain(entry.publisher()),
                        plain(entry.title()),
                        entry.issued().getYear(),
                        entry.issued().getMonthValue(),
                        entry.version(),
                        entry.address(),
                        entry.accessed(),
                        entry.language().equals("de") ? "ngerman" : "british");
    }

    /** A text in which nothing is a command. */
    private static String plain(String text) {
        return text.codePoints().mapToObj(BibTex::plain).collect(Collectors.joining());
    }

    private static String plain(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + Character.toString(character);
            default -> Character.toString(character);
        };
    }
}
