package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of one sheet, each with what reads it. For one thread. */
final class SheetColumns {

    private final String sheet;
    private final CityCells city;
    private final SourceCells source;
    private final Numbers numbers;
    private final List<FigureColumns> figures;
    private final @Nullable MappedColumn edition;
    private final @Nullable MappedColumn category;
    private final Fault unknownCategory;
    private final Memo<Reading<CategoryKey>> categories;
    private final Memo<Reading<EditionYear>> editions;

    SheetColumns(SheetPlan plan, ReadingContext context) {
        this.sheet = plan.sheet();
        this.city = new CityCells(context.cities(), plan);
        this.source = new SourceCells(context.citation(), plan);
        this.numbers = new Numbers(plan.decimalSign());
        this.figures = FigureColumns.of(plan);
        this.edition = plan.column(Field.EDITION).orElse(null);
        this.category =
                plan.layout() == Layout.LONG ? plan.column(Field.CATEGORY).orElse(null) : null;
        this.unknownCategory = Fault.error(FindingCode.CATEGORY_UNKNOWN, "one-of", names(context.categories()));
        this.categories = new Memo<>(text -> category(text, context.categories()));
        this.editions = new Memo<>(context.editions()::read);
    }

    String sheet() {
        return sheet;
    }

    private static String names(CategoryNames names) {
        return names.keys().stream().map(CategoryKey::value).collect(Collectors.joining(", "));
    }

    private Reading<CategoryKey> category(String text, CategoryNames names) {
        return names.named(text).map(Reading::of).orElseGet(() -> Reading.faulty(unknownCategory));
    }

    CityCells city() {
        return city;
    }

    SourceCells source() {
        return source;
    }

    Numbers numbers() {
        return numbers;
    }

    List<FigureColumns> figures() {
        return figures;
    }

    /** Where each row names its edition; null where none does. */
    @Nullable
    MappedColumn edition() {
        return edition;
    }

    /** Where each row names its ranking; null where none does. */
    @Nullable
    MappedColumn category() {
        return category;
    }

    Reading<EditionYear> edition(String text) {
        return editions.read(text);
    }

    Reading<CategoryKey> category(String text) {
        return categories.read(text);
    }

    Fault unknownCategory() {
        return unknownCategory;
    }
}
