package de.stadtindex;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class StadtindexApplication {

    static void main(String[] args) {
        SpringApplication.run(StadtindexApplication.class, args);
    }
}
