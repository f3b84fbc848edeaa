package de.stadtindex;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.autoconfigure.metrics.DataRepositoryMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ScheduledTasksObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;

/** Starts the portal. Nobody reads traces, and no meter of single queries: what would make them stays out. */
@SpringBootApplication(
        exclude = {
            ObservationAutoConfiguration.class,
            ScheduledTasksObservationAutoConfiguration.class,
            WebMvcObservationAutoConfiguration.class,
            DataRepositoryMetricsAutoConfiguration.class
        })
public class StadtindexApplication {

    static void main(String[] args) {
        SpringApplication.run(StadtindexApplication.class, args);
    }
}
