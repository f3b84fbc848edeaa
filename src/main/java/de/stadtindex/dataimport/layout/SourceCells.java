package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says where a figure was read and how sure it is. */
final class SourceCells {

    private static final Set<String> DERIVED = Set.of("derived", "abgeleitet");
    private static final String WWW = "www.";

    private final @Nullable Citation given;
    private final @Nullable MappedColumn source;
    private final @Nullable MappedColumn confidence;
    private final @Nullable MappedColumn note;
    private final Memo<Reading<Citation>> citations = new Memo<>(SourceCells::citation);
    private final Memo<Reading<Certainty>> certainties = new Memo<>(SourceCells::certainty);

    SourceCells(@Nullable Citation given, SheetPlan plan) {
        this.given = given;
        this.source = plan.column(Field.SOURCE).orElse(null);
        this.confidence = plan.column(Field.CONFIDENCE).orElse(null);
        this.note = plan.column(Field.NOTE).orElse(null);
    }

    /** The source the row names, else the one of the whole file; null where neither is there. */
    @Nullable
    Citation citation(SheetRow row, CellReports reports) {
        Reading<Citation> read = reports.read(row, source, cell -> citations.read(cell.text()));
        if (!read.isNothing()) {
            return read.understood();
        }
        if (given == null && source != null) {
            reports.report(Fault.error(FindingCode.CELL_EMPTY, "source"), row, source);
        }
        return given;
    }

    /** How sure the row is; stated where a file with one source says nothing of it. */
    Certainty certainty(SheetRow row, CellReports reports) {
        if (note != null
                && DERIVED.contains(Spelling.fold(row.cell(note.number()).text()))) {
            return Certainty.DERIVED;
        }
        Reading<Certainty> read = reports.read(row, confidence, cell -> certainties.read(cell.text()));
        if (read.isNothing() && given == null && confidence != null) {
            reports.report(Fault.error(FindingCode.CONFIDENCE_UNKNOWN, "confidence"), row, confidence);
        }
        return read.value().orElse(Certainty.STATED);
    }

    private static Reading<Certainty> certainty(String text) {
        return switch (Spelling.fold(text)) {
            case "high", "hoch", "stated", "belegt" -> Reading.of(Certainty.STATED);
            case "medium", "mittel", "reported once", "einmal berichtet" -> Reading.of(Certainty.REPORTED_ONCE);
            case "derived", "abgeleitet" -> Reading.of(Certainty.DERIVED);
            default -> Reading.faulty(Fault.error(FindingCode.CONFIDENCE_UNKNOWN, "confidence"));
        };
    }

    /** A web address is cited by its host, anything else by its own words. */
    private static Reading<Citation> citation(String text) {
        if (BlankWords.include(text)) {
            return Reading.nothing();
        }
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return Reading.of(new Citation(text, null));
        }
        try {
            String host = new URI(text).getHost();
            String title = host == null ? text : host.startsWith(WWW) ? host.substring(WWW.length()) : host;
            return Reading.of(new Citation(title, text));
        } catch (URISyntaxException _) {
            return Reading.faulty(Fault.error(FindingCode.SOURCE_UNREADABLE, "web-address"));
        }
    }
}
