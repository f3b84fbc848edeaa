package de.stadtindex.platform.web;

import java.time.Duration;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets the server speak {@link PacedProtocol}. */
@Component
class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration patience;

    SlowClients(WebProperties properties) {
        this.patience = properties.patience();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(PacedProtocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            ProtocolHandler protocol = connector.getProtocolHandler();
            if (protocol instanceof PacedProtocol paced) {
                paced.setPatience(patience.toMillis());
            }
        });
    }
}
