package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.PageFrame;

/**
 * How a page looks where a link to it is shown.
 *
 * @param description what it says; its title where it says nothing
 * @param image the absolute address of its picture
 * @param oembed the absolute address that tells how to show it inside another site
 */
public record Share(String title, String description, String image, String oembed) {

    private static final String HOME = "/start";

    static Share of(SharedPage page, PageFrame frame, String query) {
        String path = frame.base() + (frame.path().equals("/") ? HOME : frame.path());
        return new Share(
                page.heading(),
                page.finding().isEmpty() ? page.heading() : page.finding(),
                frame.origin() + PageFormat.SHARE.address(path) + query,
                frame.origin() + PageFormat.OEMBED.address(path) + query);
    }
}
