package de.stadtindex.portal.web.state;

import static de.stadtindex.platform.table.ColumnType.INTEGER;
import static de.stadtindex.platform.table.ColumnType.TEXT;
import static de.stadtindex.platform.table.ColumnType.YEAR;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Group;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.table.Column;
import de.stadtindex.platform.table.ColumnType;
import de.stadtindex.platform.table.DataTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.selection.EditionView;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states of one ranking as a table: how many cities, which is best, and how far that is proven. */
final class StateTable {

    private static final List<Map.Entry<String, ColumnType>> COLUMNS = List.of(
            Map.entry("edition", YEAR),
            Map.entry("version", TEXT),
            Map.entry("category", TEXT),
            Map.entry("state", TEXT),
            Map.entry("cities", INTEGER),
            Map.entry("known_ranks", INTEGER),
            Map.entry("best_ags", TEXT),
            Map.entry("best_city", TEXT),
            Map.entry("best_rank", INTEGER),
            Map.entry("ranked_cities", INTEGER),
            Map.entry("proof", TEXT));

    private StateTable() {}

    static DataTable of(String name, EditionView view, EditionResults edition, Evidence evidence, Cities cities) {
        Words words = view.visit().words();
        List<Column> columns = COLUMNS.stream()
                .map(column -> new Column(
                        column.getKey(),
                        column.getValue(),
                        words.say("dataset." + column.getKey()),
                        words.say("dataset." + column.getKey() + ".about")))
                .toList();
        return new DataTable(
                name,
                columns,
                Arrays.stream(FederalState.values())
                        .map(state -> StateGroup.of(state, edition.ranking(view.category()), cities))
                        .filter(group -> group.size() > 0)
                        .map(group -> row(view, group, evidence, cities))
                        .toList());
    }

    private static List<@Nullable Object> row(EditionView view, StateGroup group, Evidence evidence, Cities cities) {
        Optional<Standing> leader = group.leader();
        return Arrays.asList(
                view.year().value(),
                view.version().number().toString(),
                view.category().value(),
                group.state().name(),
                group.size(),
                group.standings().size(),
                leader.map(standing -> standing.city().ags()).orElse(null),
                leader.map(standing -> cities.name(standing.city())).orElse(null),
                leader.map(standing -> standing.rank().value()).orElse(null),
                view.version().cities(),
                leader.map(standing -> proof(view, group, evidence, standing)).orElse(null));
    }

    /** A state's only city is its best without any proof. */
    private static String proof(EditionView view, StateGroup group, Evidence evidence, Standing leader) {
        if (group.size() == 1) {
            return "true";
        }
        Cell cell = new Cell(leader.city(), view.category(), view.year());
        return evidence.judge(new Placed(cell, new Group.OfState(group.state()), 1))
                .truth()
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
