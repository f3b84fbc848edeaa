package de.stadtindex.platform.work;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells operators how long the line of the workshop is, and how often it was too long. */
@Component
class WorkshopMeters implements MeterBinder {

    private final Workshop workshop;

    WorkshopMeters(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("stadtindex.workshop.waiting", workshop, Workshop::waiting)
                .description("Pictures, documents and texts that wait for their turn")
                .register(meters);
        FunctionCounter.builder("stadtindex.workshop.refused", workshop, Workshop::refused)
                .description("Pictures, documents and texts that were refused because too much waited")
                .register(meters);
    }
}
