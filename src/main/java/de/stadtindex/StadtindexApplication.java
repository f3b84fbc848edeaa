package de.stadtindex;

import de.stadtindex.platform.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal, or does what the first word of its arguments asks for instead. */
@SpringBootApplication
public class StadtindexApplication {

    static void main(String[] args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(BackupCommand.run(args));
        }
        SpringApplication.run(StadtindexApplication.class, args);
    }
}
