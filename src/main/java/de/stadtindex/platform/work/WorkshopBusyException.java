package de.stadtindex.platform.work;

/** Too much is wanted at once; the next minute will do. */
public class WorkshopBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkshopBusyException() {
        super("Too much is wanted from one network at once");
    }

    WorkshopBusyException(Throwable cause) {
        super("Too much is wanted at once", cause);
    }
}
