package de.stadtindex.press.web.editing;

import de.stadtindex.article.Pictures;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.press.web.article.PictureAnswer;
import de.stadtindex.press.web.article.PicturePlace;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows people of the press office pictures that are not public. */
@SignedInPages
@Admits({Role.PRESS, Role.APPROVER, Role.ADMINISTRATOR})
class PictureFilesController {

    private static final String PICTURES = Place.ARTICLES + "/bild/";

    private final Pictures pictures;

    PictureFilesController(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Where the smaller file of a picture is. */
    static String address(long id) {
        return place(id).small();
    }

    static PicturePlace place(long id) {
        return new PicturePlace(PICTURES + id + "/gross.jpg", PICTURES + id + "/klein.jpg");
    }

    @GetMapping(PICTURES + "{picture}/gross.jpg")
    ResponseEntity<byte[]> large(@PathVariable long picture) {
        return PictureAnswer.of(pictures.file(picture, false));
    }

    @GetMapping(PICTURES + "{picture}/klein.jpg")
    ResponseEntity<byte[]> small(@PathVariable long picture) {
        return PictureAnswer.of(pictures.file(picture, true));
    }
}
