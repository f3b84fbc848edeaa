package de.stadtindex.visit.web.format;

/** Too many pictures are wanted at once; the next minute will do. */
class WorkshopBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkshopBusyException(Throwable cause) {
        super("Too many pictures are wanted at once", cause);
    }
}
