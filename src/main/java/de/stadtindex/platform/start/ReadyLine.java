package de.stadtindex.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with the address of the portal, ready to be clicked. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        if (environment.containsProperty("local.server.port")) {
            LOG.info("Stadtindex is ready: {}", url(environment));
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
