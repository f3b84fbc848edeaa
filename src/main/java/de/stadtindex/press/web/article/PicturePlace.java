package de.stadtindex.press.web.article;

import de.stadtindex.article.ArticleText;
import de.stadtindex.article.PictureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a picture are found.
 *
 * @param large address of the larger file
 * @param small address of the smaller one
 */
public record PicturePlace(String large, String small) {

    /** Where the public finds a picture. */
    public static PicturePlace ofPublic(long id) {
        return new PicturePlace("/presse/bild/" + id, "/presse/bild/" + id + "/klein");
    }

    /** The picture of an article; null without one. */
    ArticleView.@Nullable Picture of(ArticleText.LeadPicture picture, @Nullable PictureEntry file) {
        if (file == null) {
            return null;
        }
        String widest = large + " " + file.width() + "w";
        String set = file.smallWidth() == file.width() ? widest : small + " " + file.smallWidth() + "w, " + widest;
        return new ArticleView.Picture(
                large, set, file.width(), file.height(), picture.alt(), picture.caption(), picture.source());
    }
}
