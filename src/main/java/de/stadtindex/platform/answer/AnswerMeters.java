package de.stadtindex.platform.answer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells operators how much is kept, and how often something had to make place. */
@Component
class AnswerMeters implements MeterBinder {

    private final KeptAnswers answers;

    AnswerMeters(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(
                        "stadtindex.answers.kept.size",
                        answers,
                        kept -> kept.stock().bytes())
                .description("Memory that kept answers take")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder(
                        "stadtindex.answers.kept.limit",
                        answers,
                        kept -> kept.stock().most())
                .description("Memory that kept answers may take")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("stadtindex.answers.kept", answers, kept -> kept.stock().number())
                .description("Answers in memory")
                .register(meters);
        FunctionCounter.builder(
                        "stadtindex.answers.evicted",
                        answers,
                        kept -> kept.stock().evicted())
                .description("Answers that made place for others")
                .register(meters);
    }
}
