package de.stadtindex;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import de.stadtindex.ranking.domain.ResultRepository;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Holds each feature to its layers: web, then the root with the services, then domain; never the other way. */
class LayeringTests {

    private static final String WEB = "de.stadtindex.*.web..";
    private static final String DOMAIN = "de.stadtindex.*.domain..";
    private static final String PLATFORM = "de.stadtindex.platform..";
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.stadtindex");

    @Test
    void nothingOutsideWebUsesWeb() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(WEB, PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WEB));
    }

    @Test
    void webUsesServicesAndNeverTheDomain() {
        check(noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DOMAIN));
    }

    @Test
    void theDomainDoesNotKnowTheServicesOfItsFeature() {
        check(noClasses().that().resideInAPackage(DOMAIN).should(ArchitectureConditions.useTheRootOfItsOwnFeature()));
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("de.stadtindex.(**)").should().beFreeOfCycles());
    }

    @Test
    void entitiesLiveInTheDomain() {
        check(classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage(DOMAIN));
    }

    @Test
    void entitiesNeverReachAPage() {
        check(noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class));
    }

    @Test
    void repositoriesLiveInTheDomain() {
        check(classes().that().areAssignableTo(Repository.class).should().resideInAPackage(DOMAIN));
    }

    @Test
    void repositoriesArePublicOnlyWhereNeeded() {
        check(classes()
                .that()
                .areAssignableTo(Repository.class)
                .should(ArchitectureConditions.bePublicOnlyWhenAnotherPackageUsesIt()));
    }

    @Test
    void controllersLiveInWebAndArePackagePrivate() {
        check(classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .and()
                .areNotAnnotations()
                .should()
                .resideInAnyPackage(WEB, PLATFORM)
                .andShould()
                .bePackagePrivate());
    }

    @Test
    void pageRecordsAndFormsLiveInWeb() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Form")
                .should()
                .resideInAnyPackage(WEB, PLATFORM));
    }

    @Test
    void modelsAndUploadsStopAtTheController() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(WEB, PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.ui..", "org.springframework.web.multipart..", "jakarta.servlet.."));
    }

    @Test
    void onlyTheGateOfTheEmbargoMakesLiveVersions() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(DataStates.class)
                .should()
                .callConstructorWhere(target(owner(equivalentTo(LiveVersion.class)))));
    }

    @Test
    void onlyTheGateOfTheEmbargoAsksForVisibleVersions() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(DataStates.class)
                .should()
                .callMethodWhere(target(owner(equivalentTo(EditionVersionRepository.class)))
                        .and(target(name("findVisible")).or(target(name("findWithdrawn"))))));
    }

    @Test
    void onlyTheFiguresThatComeWithTheProgramArePublishedAsOfThePast() {
        check(noClasses()
                .that()
                .haveNameNotMatching("de\\.stadtindex\\.dataimport\\.BundledVersions")
                .should()
                .callMethodWhere(target(owner(equivalentTo(ReleaseDesk.class))).and(target(name("publishAsOf")))));
    }

    @Test
    void storedResultsAreReadThroughTheirServiceAlone() {
        check(classes()
                .that()
                .areAssignableTo(ResultRepository.class)
                .should()
                .onlyHaveDependentClassesThat()
                .areAssignableTo(Results.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APPLICATION);
    }
}
