package de.stadtindex.portal.web.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the figures of pages as a reader would: from their German tables. */
final class PageFacts {

    private static final Map<String, String> KEYS = Map.of(
            "Gesamtwertung", "gesamt",
            "Verwaltung", "verwaltung",
            "IT und Kommunikation", "it_kommunikation",
            "Energie und Umwelt", "energie_umwelt",
            "Mobilität", "mobilitaet",
            "Gesellschaft", "gesellschaft",
            "Gesellschaft und Bildung", "gesellschaft");

    private static final Pattern SCORE_AND_RANK = Pattern.compile("([0-9]+,[0-9]+|–)?(?: \\(([0-9]+)\\))?");
    private static final Pattern RANK_AND_SCORE = Pattern.compile("(?:([0-9]+)\\.)?(?: ?\\(?([0-9]+,[0-9]+)[^0-9]*)?");
    private static final Pattern LATEST = Pattern.compile("Rang ([0-9]+) (?:([0-9]+,[0-9]+) Punkte, )?([0-9]{4})");

    private final Facts facts = new Facts();

    private PageFacts() {}

    static Set<String> ranking(Document page, String year, String category) {
        PageFacts read = new PageFacts();
        for (Element row : page.select("table.ranking tbody tr")) {
            String city = row.select("th").text();
            read.facts.add(
                    year, category, city, "rank", number(row.select(".rang").text()));
            read.facts.add(year, category, city, "change", change(row));
            for (Element cell : row.select("td[data-column]")) {
                String key = key(cell.attr("data-column"));
                Matcher figure = match(SCORE_AND_RANK, cell.text());
                read.facts.add(year, key, city, "score", decimal(figure.group(1)));
                read.facts.add(year, key, city, "rank", given(figure.group(2)));
            }
        }
        return read.facts.all();
    }

    static Set<String> city(Document page) {
        PageFacts read = new PageFacts();
        String city = page.select("h1").text();
        for (Element row : page.select("section:has(#verlauf) tbody tr")) {
            String year = row.select("th").text();
            List<String> cells = row.select("td").eachText();
            read.facts.add(year, "gesamt", city, "rank", number(cells.getFirst()));
            read.facts.add(year, "gesamt", city, "change", change(row));
            read.facts.add(year, "gesamt", city, "score", decimal(cells.get(2)));
        }
        Element matrix = page.select("section:has(#kategorien) table").getFirst();
        List<String> years = matrix.select("thead th").eachText();
        for (Element row : matrix.select("tbody tr")) {
            String key = key(row.select("th").text());
            List<Element> cells = row.select("td");
            for (int at = 0; at < cells.size(); at++) {
                String text = cells.get(at).text();
                if (!text.equals("–")) {
                    Matcher figure = match(RANK_AND_SCORE, text);
                    read.facts.add(years.get(at + 1), key, city, "rank", given(figure.group(1)));
                    read.facts.add(years.get(at + 1), key, city, "score", decimal(figure.group(2)));
                }
            }
        }
        return read.facts.all();
    }

    static Set<String> comparison(Document page, String earlier, String later, String category) {
        PageFacts read = new PageFacts();
        for (Element row : page.select("table.compact tbody tr")) {
            String city = row.select("th").text();
            List<String> ranks = row.select("td.number").eachText();
            read.facts.add(earlier, category, city, "rank", ranks.getFirst());
            read.facts.add(later, category, city, "rank", ranks.getLast());
            read.facts.add(later, category, city, "change", change(row));
        }
        return read.facts.all();
    }

    static Set<String> cities(Document page) {
        PageFacts read = new PageFacts();
        Element editions = page.select("table.series").getFirst();
        Element latest = page.select("table.series").getLast();
        List<String> names = editions.select("thead th a").eachText();
        for (Element row : editions.select("tbody tr")) {
            for (int at = 0; at < names.size(); at++) {
                Element cell = row.select("td").get(at);
                String year = row.select("th").text();
                read.facts.add(year, "gesamt", names.get(at), "rank", number(cell.ownText()));
                read.facts.add(year, "gesamt", names.get(at), "change", change(cell));
            }
        }
        for (Element row : latest.select("tbody tr")) {
            for (int at = 0; at < names.size(); at++) {
                Matcher figure = LATEST.matcher(row.select("td").get(at).text());
                if (figure.matches()) {
                    String key = key(row.select("th").text());
                    read.facts.add(figure.group(3), key, names.get(at), "rank", figure.group(1));
                    read.facts.add(figure.group(3), key, names.get(at), "score", decimal(figure.group(2)));
                }
            }
        }
        return read.facts.all();
    }

    static Set<String> state(Document page, String year, String category) {
        PageFacts read = new PageFacts();
        for (Element row : page.select("table.ranking tbody tr")) {
            String city = row.select("th").text();
            read.facts.add(
                    year, category, city, "rank", number(row.select(".rang").text()));
            read.facts.add(year, category, city, "change", change(row));
            read.facts.add(
                    year, category, city, "score", decimal(row.select(".score").text()));
        }
        return read.facts.all();
    }

    static Set<String> series(Document page, String category) {
        PageFacts read = new PageFacts();
        Element table = page.select("table.series").getFirst();
        List<String> years = table.select("thead th").eachText();
        for (Element row : table.select("tbody tr")) {
            List<Element> cells = row.select("td");
            for (int at = 0; at < cells.size(); at++) {
                String city = row.select("th").text();
                read.facts.add(
                        years.get(at + 1),
                        category,
                        city,
                        "rank",
                        number(cells.get(at).text()));
            }
        }
        return read.facts.all();
    }

    private static String key(String label) {
        return Objects.requireNonNull(KEYS.get(label), label);
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("No figure as this page writes them: " + text);
        }
        return matcher;
    }

    /** The change in the words for those who hear the page. */
    private static String change(Element row) {
        Matcher moved = Pattern.compile("um ([0-9]+) Pl[aä]tze? (verbessert|verschlechtert)|unverändert")
                .matcher(row.select(".change .hidden").text());
        if (!moved.find()) {
            return "";
        }
        return moved.group(1) == null ? "0" : (moved.group(2).equals("verbessert") ? "" : "-") + moved.group(1);
    }

    private static String number(String text) {
        Matcher number = Pattern.compile("^[0-9]+").matcher(text.strip());
        return number.find() ? number.group() : "";
    }

    private static String decimal(String text) {
        return text == null || text.equals("–") ? "" : text.replace(',', '.');
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
