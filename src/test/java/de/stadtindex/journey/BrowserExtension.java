package de.stadtindex.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Shares one browser among all tests of a run, and closes each test's visits after it. */
final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target", "journey");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Visits.class);
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var browser = store(test.getRoot()).computeIfAbsent(Chromium.class, _ -> Chromium.launch(), Chromium.class);
        return store(test).computeIfAbsent(Visits.class, _ -> new Visits(browser), Visits.class);
    }

    /** Keeps a picture of what a failed test saw last. */
    @Override
    public void afterTestExecution(ExtensionContext test) {
        var visits = store(test).get(Visits.class, Visits.class);
        if (visits != null && test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getUniqueId().hashCode();
            visits.photograph(PICTURES, name);
        }
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
