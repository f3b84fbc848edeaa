package de.stadtindex;

import de.stadtindex.platform.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.autoconfigure.metrics.DataRepositoryMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ScheduledTasksObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;

/**
 * Starts the portal, or does what the first word of its arguments asks for instead. Nobody reads traces, and no meter of single
 * queries: what would make them stays out.
 */
@SpringBootApplication(
        exclude = {
            ObservationAutoConfiguration.class,
            ScheduledTasksObservationAutoConfiguration.class,
            WebMvcObservationAutoConfiguration.class,
            DataRepositoryMetricsAutoConfiguration.class
        })
public class StadtindexApplication {

    static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args));
        }
        SpringApplication.run(StadtindexApplication.class, args);
    }
}
