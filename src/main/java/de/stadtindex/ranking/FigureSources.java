package de.stadtindex.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Knows the stored sources by their words and enters the ones that are new. */
@Component
class FigureSources {

    private static final String ASKED = "unnest(cast(:titles as text[]), cast(:urls as text[])) as asked (title, url)";

    /** In order, so that two who enter the same sources wait for each other and do not block each other for good. */
    private static final String ENTER = "insert into source (title, url) select title, url from " + ASKED
            + " order by title, url on conflict do nothing";

    private static final String FIND = "select s.id, s.title, s.url from source s join " + ASKED
            + " on s.title = asked.title and s.url is not distinct from asked.url";

    private record Stored(Citation citation, long id) {}

    private final JdbcClient database;

    FigureSources(JdbcClient database) {
        this.database = database;
    }

    /** The stored identity of every source the figures name. */
    Map<Citation, Long> of(Collection<VersionContent.Cell> figures) {
        Set<Citation> citations =
                figures.stream().map(cell -> cell.figure().citation()).collect(Collectors.toSet());
        Map<Citation, Long> known = find(citations);
        List<Citation> unknown = citations.stream()
                .filter(citation -> !known.containsKey(citation))
                .toList();
        if (!unknown.isEmpty()) {
            asking(ENTER, unknown).update();
            known.putAll(find(unknown));
        }
        return known;
    }

    private Map<Citation, Long> find(Collection<Citation> citations) {
        Map<Citation, Long> known = HashMap.newHashMap(citations.size());
        asking(FIND, citations)
                .query((row, _) ->
                        new Stored(new Citation(row.getString("title"), row.getString("url")), row.getLong("id")))
                .list()
                .forEach(stored -> known.put(stored.citation(), stored.id()));
        return known;
    }

    private JdbcClient.StatementSpec asking(String sql, Collection<Citation> citations) {
        return database.sql(sql)
                .param("titles", words(citations, Citation::title))
                .param("urls", words(citations, Citation::url));
    }

    private static SqlArrayValue words(Collection<Citation> citations, Function<Citation, @Nullable String> word) {
        return new SqlArrayValue("text", citations.stream().map(word).toArray());
    }
}
