package de.stadtindex.article;

/** Why a file is not taken for a lead picture. */
public enum PictureRefusal {
    /** More than ten megabytes. */
    TOO_LARGE,
    /** More than forty megapixels; found before any of them is decoded. */
    TOO_MANY_PIXELS,
    /** Neither JPEG nor PNG. */
    FORMAT,
    /** It says it is a picture, but cannot be read. */
    UNREADABLE
}
