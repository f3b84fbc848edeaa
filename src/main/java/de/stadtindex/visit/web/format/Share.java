package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * How a page looks where a link to it is shown.
 *
 * @param description what it says; its title where it says nothing
 * @param image the absolute address of its picture
 * @param oembed the absolute address that tells how to show it inside another site; null where it cannot
 */
public record Share(
        String title,
        String description,
        String image,
        @Nullable String oembed) {

    /** A page that has a picture and can be shown inside another site. */
    static Share ofFigures(SharedPage page, PageFrame frame, String query) {
        String path = frame.base() + frame.path();
        return of(
                page, address(PageFormat.SHARE, frame, path) + query, address(PageFormat.OEMBED, frame, path) + query);
    }

    /** A page that only has a picture. */
    static Share of(SharedPage page, PageFrame frame, String query) {
        return of(page, address(PageFormat.SHARE, frame, frame.base() + frame.path()) + query, null);
    }

    /** A page without a picture of its own: it takes that of the portal. */
    static Share withoutPicture(SharedPage page, PageFrame frame) {
        return of(page, address(PageFormat.SHARE, frame, frame.base()), null);
    }

    private static Share of(SharedPage page, String image, @Nullable String oembed) {
        return new Share(page.heading(), page.finding().isEmpty() ? page.heading() : page.finding(), image, oembed);
    }

    private static String address(PageFormat format, PageFrame frame, String path) {
        return frame.origin() + format.address(FormatPath.named(path));
    }
}
