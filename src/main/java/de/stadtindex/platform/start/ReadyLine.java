package de.stadtindex.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Ends the start with the address of the portal, ready to be clicked. It waits for readiness, the last event of a start,
 * so that nothing else that greets the ready application prints after it.
 */
@Component
class ReadyLine implements ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && event.getSource() instanceof ApplicationContext context
                && context.getEnvironment().containsProperty("local.server.port")) {
            LOG.info("Stadtindex is ready: {}", url(context.getEnvironment()));
        }
    }

    static String url(Environment environment) {
        var scheme = environment.containsProperty("server.ssl.key-store")
                        || environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.certificate")
                ? "https"
                : "http";
        var host = environment.getProperty("server.address", "localhost");
        var port = environment.getRequiredProperty("local.server.port");
        var path = environment.getProperty("server.servlet.context-path", "");
        return scheme + "://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port + path;
    }
}
