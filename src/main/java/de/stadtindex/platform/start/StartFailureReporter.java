package de.stadtindex.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Prints why the portal did not start without Spring Boot's banner around it, and the stack trace only on debug. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.debug("Stadtindex could not start", analysis.getCause());
        LOG.error("Stadtindex could not start. {}", text(analysis));
    }

    static String text(FailureAnalysis analysis) {
        return StringUtils.hasText(analysis.getAction())
                ? analysis.getDescription() + System.lineSeparator() + analysis.getAction()
                : analysis.getDescription();
    }
}
