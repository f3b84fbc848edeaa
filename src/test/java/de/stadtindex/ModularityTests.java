package de.stadtindex;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Holds the modules to the dependencies they declare in their package-info, and draws them. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(StadtindexApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void modulesAreDocumented() {
        new Documenter(modules).writeDocumentation();
    }
}
