package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.FileLimits;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.TableFile;
import de.stadtindex.dataimport.file.TableFiles;
import de.stadtindex.dataimport.file.TextDialect;
import de.stadtindex.dataimport.layout.CategoryNames;
import de.stadtindex.dataimport.layout.ColumnChoices;
import de.stadtindex.dataimport.layout.LayoutDetector;
import de.stadtindex.dataimport.layout.PlanGap;
import de.stadtindex.dataimport.layout.SheetPlan;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out how a file is to be read: detected, as remembered from the last file of its kind, and as somebody overruled it. */
@Component
class ImportPlans {

    private static final Set<PlanGap> NO_TABLE = Set.of(PlanGap.CITY_COLUMN_MISSING, PlanGap.FIGURE_COLUMN_MISSING);

    private final ColumnMemory memory;
    private final FileLimits limits;

    ImportPlans(ColumnMemory memory, UploadLimits limits) {
        this.memory = memory;
        this.limits = limits.ofFile();
    }

    /** How the file is going to be read; errors with FileRefusedException where it cannot be. */
    ImportReading reading(UploadEntry upload, byte[] bytes, ImportChoices choices, CategoryNames categories) {
        TableFile file = open(upload.fileName(), bytes, choices);
        LayoutDetector detector = new LayoutDetector(categories, upload.edition());
        List<SheetPlan> all = file.sheets().stream()
                .filter(sheet -> !sheet.isHidden() && !sheet.head(1).isEmpty())
                .map(sheet -> plan(upload, sheet, choices.sheet(sheet.name()), detector))
                .toList();
        List<SheetPlan> tables = tables(all);
        return new ImportReading(
                file,
                tables,
                all.stream()
                        .filter(plan -> !tables.contains(plan))
                        .map(SheetPlan::sheet)
                        .toList());
    }

    /** A sheet that names neither cities nor figures is a note beside tables; where there is no table, it may be meant as one. */
    private static List<SheetPlan> tables(List<SheetPlan> all) {
        List<SheetPlan> tables =
                all.stream().filter(plan -> !plan.gaps().containsAll(NO_TABLE)).toList();
        return tables.isEmpty() ? all : tables;
    }

    private SheetPlan plan(UploadEntry upload, Sheet sheet, ColumnChoices chosen, LayoutDetector detector) {
        SheetPlan plan = detector.detect(upload.fileName(), sheet, withCategory(chosen, upload.category()));
        Optional<ColumnChoices> remembered = chosen.equals(ColumnChoices.NONE) && plan.headerRow() > 0
                ? memory.recall(plan.fingerprint())
                : Optional.empty();
        return remembered
                .map(choices -> detector.detect(upload.fileName(), sheet, withCategory(choices, upload.category())))
                .orElse(plan);
    }

    private static ColumnChoices withCategory(ColumnChoices choices, @Nullable CategoryKey category) {
        return category == null || choices.category() != null
                ? choices
                : new ColumnChoices(
                        choices.headerRow(),
                        choices.layout(),
                        category.value(),
                        choices.decimalSign(),
                        choices.meanings());
    }

    private TableFile open(String name, byte[] bytes, ImportChoices choices) {
        if (choices.charset() == null && choices.delimiter() == null) {
            return TableFiles.open(name, bytes, limits);
        }
        TextDialect detected = TableFiles.open(name, bytes, limits).textDialect();
        return detected == null
                ? TableFiles.open(name, bytes, limits)
                : TableFiles.open(name, bytes, limits, overruled(detected, choices));
    }

    private static TextDialect overruled(TextDialect detected, ImportChoices choices) {
        Charset charset = choices.charset() != null && Charset.isSupported(choices.charset())
                ? Charset.forName(choices.charset())
                : detected.charset();
        char delimiter = choices.delimiter() == null || choices.delimiter().isEmpty()
                ? detected.delimiter()
                : choices.delimiter().charAt(0);
        return new TextDialect(charset, delimiter);
    }
}
