package de.stadtindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.stadtindex.platform.markup.Markup;
import de.stadtindex.visit.web.Entries;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lets into a page unescaped only what escaped every text itself. */
class UnescapedTests {

    private static final Pattern UNESCAPED = Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\([^)]*\\)]");
    private static final Pattern MARKUP = Pattern.compile(
            "\\$\\{([\\w.]+(\\.markup|Markup|\\.svg\\(\\w+\\))|#entries\\.\\w+\\([^}]*(\\{[^}]*})?\\))}");

    @Test
    void templatesPutOnlyMarkupIntoAPageUnescaped() {
        assertThat(unescaped()).isNotEmpty().allMatch(MARKUP.asMatchPredicate());
    }

    @Test
    void whatIsCalledMarkupIsMarkup() {
        methods()
                .that()
                .haveNameMatching("markup|.*Markup|svg")
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(Markup.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.stadtindex"));
    }

    @Test
    void entriesAreMarkup() {
        methods()
                .that()
                .areDeclaredIn(Entries.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(Markup.class)
                .check(new ClassFileImporter().importPackagesOf(Entries.class));
    }

    private static List<String> unescaped() {
        return ProjectFiles.templates().stream()
                .flatMap(template ->
                        UNESCAPED.matcher(ProjectFiles.read(template)).results())
                .map(UnescapedTests::expression)
                .toList();
    }

    private static String expression(MatchResult use) {
        return use.group(1) == null ? use.group() : use.group(1);
    }
}
