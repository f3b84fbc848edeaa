package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/** Settles which column is meant where several seem to mean the same. */
final class Rivals {

    private Rivals() {}

    /** The columns without rivals: the only certain one of them wins; without one somebody must choose. */
    static List<MappedColumn> resolve(List<MappedColumn> columns) {
        Set<ColumnMeaning> taken = columns.stream()
                .filter(MappedColumn::isCertain)
                .map(MappedColumn::meaning)
                .collect(toSet());
        List<MappedColumn> narrowed =
                columns.stream().map(column -> narrow(column, taken)).toList();
        return narrowed.stream().map(column -> resolve(column, narrowed)).toList();
    }

    /** What a column could mean is less once other columns surely mean some of it. */
    private static MappedColumn narrow(MappedColumn column, Set<ColumnMeaning> taken) {
        List<ColumnMeaning> free = column.alternatives().stream()
                .filter(meaning -> !taken.contains(meaning))
                .toList();
        return column.mustBeChosen() && free.size() == 1 ? column.settled(free.getFirst()) : column;
    }

    private static MappedColumn resolve(MappedColumn column, List<MappedColumn> all) {
        List<MappedColumn> rivals = all.stream()
                .filter(other -> !other.mustBeChosen() && other.meaning().equals(column.meaning()))
                .toList();
        if (column.meaning().isIgnored() || column.mustBeChosen() || rivals.size() < 2) {
            return column;
        }
        long certain = rivals.stream().filter(MappedColumn::isCertain).count();
        return column.isCertain() && certain == 1
                ? column
                : column.amongst(List.of(column.meaning(), ColumnMeaning.IGNORED));
    }
}
