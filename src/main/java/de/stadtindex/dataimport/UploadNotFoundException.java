package de.stadtindex.dataimport;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody uploaded a file with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UploadNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadNotFoundException(long id) {
        super("No upload " + id);
    }
}
