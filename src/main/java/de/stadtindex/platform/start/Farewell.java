package de.stadtindex.platform.start;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes on answering for a while after the instance has said that it is not ready any more, so that a balancer notices before the
 * door is shut. It is the first thing to stop; only then the web server takes no more and finishes what it has.
 */
@Component
@EnableConfigurationProperties(StopProperties.class)
class Farewell implements SmartLifecycle {

    private final Duration pause;
    private volatile boolean isRunning;

    Farewell(StopProperties properties) {
        this.pause = properties.pause();
    }

    @Override
    public void start() {
        isRunning = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
