package de.stadtindex;

/** Says in one sentence why the test database cannot run in Docker here. */
final class DockerUnavailableException extends Exception {

    DockerUnavailableException(String reason) {
        super(reason);
    }

    DockerUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
