package de.stadtindex.desk.web.upload;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.layout.ColumnMeaning;
import de.stadtindex.dataimport.rule.Field;
import de.stadtindex.platform.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names what a column can mean. */
final class MeaningText {

    private static final List<Field> OF_A_RANKING = List.of(Field.RANK, Field.SCORE, Field.TENDENCY);

    private MeaningText() {}

    /** Everything a column can mean: to be ignored, any field, and ranks and scores of each ranking. */
    static Stream<ColumnMeaning> all(List<CategoryKey> rankings) {
        return Stream.of(
                        Stream.of(ColumnMeaning.IGNORED),
                        Arrays.stream(Field.values()).map(field -> new ColumnMeaning(field, null)),
                        rankings.stream()
                                .flatMap(ranking ->
                                        OF_A_RANKING.stream().map(field -> new ColumnMeaning(field, ranking))))
                .flatMap(meanings -> meanings);
    }

    static String of(ColumnMeaning meaning, Map<String, String> rankings, Words words) {
        if (meaning.field() == null) {
            return words.say("upload.field.IGNORED");
        }
        String field = words.say("upload.field." + meaning.field());
        CategoryKey category = meaning.category();
        return category == null
                ? field
                : words.say("upload.field.of", field, rankings.getOrDefault(category.value(), category.value()));
    }
}
