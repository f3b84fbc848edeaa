package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Origin;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.Figure;
import org.jspecify.annotations.Nullable;

/** Turns a row of figures into lines, one for each ranking, and finds every fault of the row at once. */
final class RowReader {

    /** What all figures of a row have in common; null where it could not be read. */
    private record Subject(
            SheetRow row,
            @Nullable CityKey city,
            @Nullable EditionYear edition,
            @Nullable Citation citation,
            Certainty certainty) {}

    private record Values(Reading<Rank> rank, Reading<Score> score, Reading<Integer> tendency) {

        boolean areNothing() {
            return rank.isNothing() && score.isNothing();
        }

        boolean areKnown() {
            return rank.understood() != null || score.understood() != null;
        }
    }

    private final SheetColumns columns;
    private final ReadingContext context;
    private final CellReports reports;
    private final SheetOutcomes outcomes;

    RowReader(SheetColumns columns, ReadingContext context, CellReports reports, SheetOutcomes outcomes) {
        this.columns = columns;
        this.context = context;
        this.reports = reports;
        this.outcomes = outcomes;
    }

    /** Hands over the lines of the row; false where it says nothing of any figure. */
    boolean read(SheetRow row) {
        Subject subject = new Subject(
                row,
                columns.city().read(row, reports),
                edition(row),
                columns.source().citation(row, reports),
                columns.source().certainty(row, reports));
        boolean anyFigure = false;
        for (FigureColumns figure : columns.figures()) {
            anyFigure |= read(figure, subject);
        }
        return anyFigure;
    }

    private @Nullable EditionYear edition(SheetRow row) {
        MappedColumn column = columns.edition();
        Reading<EditionYear> read = reports.read(row, column, cell -> columns.edition(cell.text()));
        if (column == null || !read.isNothing()) {
            return column == null ? context.editions().only() : read.understood();
        }
        reports.report(Fault.error(FindingCode.EDITION_UNKNOWN, "known-edition"), row, column);
        return null;
    }

    private boolean read(FigureColumns columnsOfLine, Subject subject) {
        SheetRow row = subject.row();
        CategoryKey category = category(columnsOfLine, row);
        Values values = new Values(
                reports.read(row, columnsOfLine.rank(), columns.numbers()::rank),
                reports.read(row, columnsOfLine.score(), columns.numbers()::score),
                reports.read(row, columnsOfLine.tendency(), columns.numbers()::tendency));
        if (category != null && values.areKnown()) {
            accept(subject, new Origin(columnsOfLine.origin(), row.number()), category, values);
        }
        return !values.areNothing();
    }

    private void accept(Subject subject, Origin origin, CategoryKey category, Values values) {
        if (subject.city() == null || subject.edition() == null || subject.citation() == null) {
            return;
        }
        Figure figure = new Figure(
                values.rank().understood(), values.score().understood(), subject.certainty(), subject.citation());
        outcomes.line(new ResultLine(
                origin,
                subject.edition(),
                subject.city(),
                category,
                figure,
                values.tendency().understood()));
    }

    private @Nullable CategoryKey category(FigureColumns figure, SheetRow row) {
        MappedColumn column = columns.category();
        if (figure.category() != null || column == null) {
            return figure.category();
        }
        Reading<CategoryKey> read = reports.read(row, column, cell -> columns.category(cell.text()));
        if (read.isNothing()) {
            reports.report(columns.unknownCategory(), row, column);
        }
        return read.understood();
    }
}
