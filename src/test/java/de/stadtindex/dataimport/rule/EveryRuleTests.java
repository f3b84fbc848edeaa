package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.ENERGY;
import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static de.stadtindex.dataimport.rule.Drafts.draft;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.FindingWords;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryRuleTests {

    private static final List<CategoryKey> CATEGORIES = List.of(OVERALL, MOBILITY, ENERGY);

    /** For each fault a draft that has it. */
    private static final Map<FindingCode, Drafts> FAULTY = Map.ofEntries(
            Map.entry(FindingCode.FIGURES_OF_OTHER_EDITION, sound().beside(2021, sound())),
            Map.entry(
                    FindingCode.CATEGORY_MISSING, draft(2).cities(2, OVERALL, 1).cities(2, ENERGY, 1)),
            Map.entry(
                    FindingCode.CATEGORIES_SWAPPED,
                    climbing(draft(30), MOBILITY, ENERGY).after(2024, climbing(draft(30), ENERGY, MOBILITY))),
            Map.entry(FindingCode.CITY_NOT_RANKED, draft(1).line("Ulm", OVERALL, 1, null)),
            Map.entry(FindingCode.CITY_TWICE, sound().line("Stadt 9", OVERALL, null, "60.0")),
            Map.entry(FindingCode.CITY_MISSING, sound().after(2024, draft(1).ranked("Ulm"))),
            Map.entry(FindingCode.CITY_COUNT_DIFFERS, sound().ranked("Ulm")),
            Map.entry(FindingCode.RANK_OUT_OF_RANGE, draft(1).line("Ulm", OVERALL, 2, null)),
            Map.entry(
                    FindingCode.RANK_TWICE,
                    draft(3).line("Ulm", OVERALL, 2, null).line("Kiel", OVERALL, 2, null)),
            Map.entry(FindingCode.RANKS_MISSING, draft(10).cities(9, OVERALL, 1)),
            Map.entry(FindingCode.MORE_DECIMALS_THAN_USUAL, draft(1).line("Ulm", OVERALL, 1, "80.25")),
            Map.entry(
                    FindingCode.SCORE_CONTRADICTS_RANK,
                    draft(3).line("Ulm", OVERALL, 1, "1.0").line("Kiel", OVERALL, 2, "2.0")),
            Map.entry(
                    FindingCode.OVERALL_IS_NOT_MEAN,
                    draft(1).cities(1, ENERGY, 1).cities(1, MOBILITY, 1).line("Stadt 1", OVERALL, 1, "50.0")),
            Map.entry(FindingCode.MEAN_DIFFERS, sound().stated(null, null, "52.4")),
            Map.entry(FindingCode.DATA_POINTS_DIFFER, sound().stated(163, 1, null)),
            Map.entry(
                    FindingCode.TENDENCY_CONTRADICTS_RANKS,
                    draft(9).line("Ulm", OVERALL, 5, null, 7).after(2024, draft(9).line("Ulm", OVERALL, 6, null))),
            Map.entry(
                    FindingCode.RANK_JUMPS,
                    draft(40)
                            .line("Ulm", OVERALL, 1, null)
                            .after(2024, draft(40).line("Ulm", OVERALL, 40, null))));

    @Test
    void everyRuleIsAsked() {
        assertThat(ImportRule.ALL)
                .extracting(Object::getClass)
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(JavaClass::getName).toList());
    }

    @Test
    void everyFaultThatARuleKnowsIsFoundInSomeDraft() {
        var known = rules().flatMap(rule -> rule.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(FindingCode.class))
                .map(access -> FindingCode.valueOf(access.getName()))
                .collect(toSet());

        assertThat(FAULTY).containsOnlyKeys(known);
        assertThat(FAULTY)
                .allSatisfy((code, draft) ->
                        assertThat(findings(draft)).extracting(Finding::code).contains(code));
    }

    @Test
    void aSoundEditionHasNoFindings() {
        var before = draft(31);
        CATEGORIES.forEach(category -> before.cities(30, category, 2));

        assertThat(findings(sound().after(2024, before))).isEmpty();
    }

    @Test
    void everythingThatRulesFindCanBeSaidWhole() {
        for (Words words : List.of(BundledWords.german(), BundledWords.english())) {
            assertThat(FAULTY.values().stream().flatMap(draft -> findings(draft).stream()))
                    .extracting(finding -> FindingWords.of(finding, words, Map.of()))
                    .allSatisfy(said -> assertThat(said.expected()).isNotBlank().doesNotContain("{"));
        }
    }

    private static Drafts sound() {
        var draft = draft(30);
        for (int city = 1; city <= 30; city++) {
            draft.ranked("Stadt " + city);
        }
        CATEGORIES.forEach(category -> draft.cities(30, category, 1));
        return draft;
    }

    /** Thirty cities in one order in one category, in the reverse order in the other. */
    private static Drafts climbing(Drafts draft, CategoryKey rising, CategoryKey falling) {
        for (int city = 1; city <= 30; city++) {
            draft.line("Stadt " + city, rising, city, null).line("Stadt " + city, falling, 31 - city, null);
        }
        return draft;
    }

    private static List<Finding> findings(Drafts draft) {
        var built = draft.build();
        return ImportRule.ALL.stream().flatMap(rule -> rule.check(built)).toList();
    }

    private static Stream<JavaClass> rules() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.stadtindex.dataimport.rule")
                        .stream()
                        .filter(type -> type.isAssignableTo(ImportRule.class) && !type.isInterface());
    }
}
