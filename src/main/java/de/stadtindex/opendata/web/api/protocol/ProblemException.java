package de.stadtindex.opendata.web.api.protocol;

/** A request that cannot be answered; its message is the sentence that the program is told. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Something is asked for that the public does not know. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail);
    }

    /** A parameter says nothing that is understood. */
    public static ProblemException malformed(String parameter, String expected) {
        return new ProblemException(
                ProblemType.MALFORMED_PARAMETER, "The parameter %s must be %s".formatted(parameter, expected));
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return getMessage() + ".";
    }
}
