package de.stadtindex;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** The words of our architecture that ArchUnit does not know. */
final class ArchitectureConditions {

    private static final String DOMAIN = ".domain";
    private static final Set<String> FACTORIES_WITH_OWN_CLOCK = Set.of("now", "currentTimeMillis");

    private ArchitectureConditions() {}

    /** Holds for a domain class that looks up to the root of its own feature. */
    static ArchCondition<JavaClass> useTheRootOfItsOwnFeature() {
        return new ArchCondition<>("use the root package of its own feature") {
            @Override
            public void check(JavaClass domainClass, ConditionEvents events) {
                var root = featureOf(domainClass);
                domainClass.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().equals(root))
                        .map(Dependency::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.satisfied(domainClass, text)));
            }
        };
    }

    /** Holds for a class that is public though only its own package uses it. */
    static ArchCondition<JavaClass> bePublicOnlyWhenAnotherPackageUsesIt() {
        return new ArchCondition<>("be public only when another package uses it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var needed = type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
                var isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
                events.add(new SimpleConditionEvent(
                        type, needed || !isPublic, type.getName() + " is public, but no other package uses it"));
            }
        };
    }

    static ArchCondition<JavaClass> haveAtMostFiveCollaborators() {
        return new ArchCondition<>("have at most five collaborators") {
            @Override
            public void check(JavaClass component, ConditionEvents events) {
                for (JavaConstructor constructor : component.getConstructors()) {
                    var count = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            component, count <= 5, "%s takes %d".formatted(constructor.getFullName(), count)));
                }
            }
        };
    }

    /** Matches every call that reads the machine's time instead of an injected Clock's. */
    static DescribedPredicate<JavaAccess<?>> readingTheMachinesTime() {
        return DescribedPredicate.describe("reading the machine's time", access -> {
            var owner = access.getTargetOwner();
            var isSystemClock = owner.isEquivalentTo(Clock.class)
                    && Stream.of("system", "tick").anyMatch(access.getName()::startsWith);
            var isDate =
                    owner.getName().equals("java.util.Date") && access.getName().equals("<init>");
            return isSystemClock
                    || isDate
                    || (FACTORIES_WITH_OWN_CLOCK.contains(access.getName()) && ignoresClock(access));
        });
    }

    private static boolean ignoresClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var keepsTime = owner.getPackageName().startsWith("java.time") || owner.isEquivalentTo(System.class);
        return keepsTime && !access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static String featureOf(JavaClass domainClass) {
        var name = domainClass.getPackageName();
        return name.substring(0, name.indexOf(DOMAIN));
    }
}
