package de.stadtindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The rules of our style that a machine can hold. */
class CodingRulesTests {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.stadtindex");

    @Test
    void dependenciesArriveThroughTheConstructor() {
        check(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void noComponentNeedsMoreThanFiveOthers() {
        check(classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areNotRecords()
                .should(ArchitectureConditions.haveAtMostFiveCollaborators()));
    }

    /** The launcher speaks before there is a log. */
    @Test
    void nothingIsPrintedPastTheLog() {
        // The launcher speaks before there is a log, to an older Java that cannot read anything else of the portal.
        check(noClasses().that().resideOutsideOfPackage("de.stadtindex.launch").should(ACCESS_STANDARD_STREAMS));
        check(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        check(noClasses()
                .that()
                .haveNameNotMatching("de\\.stadtindex\\.platform\\..*ClockConfiguration.*")
                .should()
                .accessTargetWhere(ArchitectureConditions.readingTheMachinesTime()));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(classes().should().haveNameNotMatching(".*(Entity|Dto|Impl|Manager|Helper|Utils?)"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APPLICATION);
    }
}
