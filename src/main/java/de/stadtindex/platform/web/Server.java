package de.stadtindex.platform.web;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets the server speak {@link PacedProtocol}, and tell as little of itself as {@link RefusalsOfTheServer} does. */
@Component
class Server implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration patience;

    Server(WebProperties properties) {
        this.patience = properties.patience();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PacedProtocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof PacedProtocol paced) {
                paced.setPatience(patience.toMillis());
            }
        });
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusalsOfTheServer.class.getName());
            }
        });
    }
}
