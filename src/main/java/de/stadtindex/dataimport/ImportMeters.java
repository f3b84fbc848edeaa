package de.stadtindex.dataimport;

import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Findings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells operators how long files take to be looked at, and what comes of it; each look counts, also at the same file. */
@Component
class ImportMeters {

    private static final String FINDINGS = "stadtindex.import.findings";

    private final MeterRegistry meters;

    ImportMeters(MeterRegistry meters) {
        this.meters = meters;
        for (Finding.Severity severity : Finding.Severity.values()) {
            found(severity, 0);
        }
    }

    ImportOutcome measure(Supplier<ImportOutcome> look) {
        Timer.Sample begin = Timer.start(meters);
        ImportOutcome outcome = look.get();
        begin.stop(Timer.builder("stadtindex.import")
                .description("How long it took to look at a file, by what came of it")
                .tag("outcome", name(outcome))
                .register(meters));
        if (outcome instanceof ImportOutcome.Checked checked) {
            count(checked.findings());
        }
        return outcome;
    }

    private static String name(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Refused _ -> "refused";
            case ImportOutcome.Undecided _ -> "undecided";
            case ImportOutcome.Checked checked when checked.findings().blocks() -> "faulty";
            case ImportOutcome.Checked _ -> "sound";
        };
    }

    private void count(Findings findings) {
        for (Finding.Severity severity : Finding.Severity.values()) {
            found(severity, findings.count(severity));
        }
    }

    private void found(Finding.Severity severity, int number) {
        meters.counter(FINDINGS, "severity", severity.name().toLowerCase(Locale.ROOT))
                .increment(number);
    }
}
