package de.stadtindex.platform.postgres;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder in which the embedded database keeps everything, and how much room is left there. */
@Component
class DataFolder implements MeterBinder {

    /** With less somebody should make room, in bytes. */
    static final long LITTLE = 2L << 30;

    private final ObjectProvider<EmbeddedPostgres> server;
    private final Path folder;

    DataFolder(ObjectProvider<EmbeddedPostgres> server, @Value("${stadtindex.data-folder:./data}") String folder) {
        this.server = server;
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** Whether the data lies there; with a database of the operator's own it does not. */
    boolean isOurs() {
        return server.getIfAvailable() != null;
    }

    String path() {
        return folder.toString();
    }

    /** How many bytes may still be written. */
    long free() {
        return folder.toFile().getUsableSpace();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (isOurs()) {
            Gauge.builder("stadtindex.data.free", this, DataFolder::free)
                    .description("Room left for the embedded database")
                    .baseUnit("bytes")
                    .register(meters);
        }
    }
}
