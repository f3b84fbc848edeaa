package de.stadtindex.article;

/** A file that is not taken for a lead picture. */
public class PictureRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PictureRefusal refusal;

    PictureRefusedException(PictureRefusal refusal) {
        super("Not taken for a picture: " + refusal);
        this.refusal = refusal;
    }

    public PictureRefusal refusal() {
        return refusal;
    }
}
