package de.stadtindex.desk.web.release;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.PreviewActions;
import de.stadtindex.platform.access.Admits;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import de.stadtindex.platform.web.PageFrame;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands out links by which one reader outside sees a version before its time, and takes them back. */
@SignedInPages
@Admits({Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
class PreviewLinkController {

    private static final String LINKS = "/redaktion/versionen/{version}/vorschau";
    private static final int SHORTEST_READER = 2;
    private static final int LONGEST_READER = 100;

    private final PreviewActions actions;
    private final VersionViews views;

    PreviewLinkController(PreviewActions actions, VersionViews views) {
        this.actions = actions;
        this.views = views;
    }

    /** The page with the new link, which is not shown again. */
    @PostMapping(LINKS)
    ModelAndView handOut(
            @PathVariable String version,
            @RequestParam(name = "reader", defaultValue = "") String outsider,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame,
            Reader reader) {
        String name = outsider.replaceAll("\\p{Cntrl}", " ").strip();
        int length = name.codePointCount(0, name.length());
        if (length < SHORTEST_READER || length > LONGEST_READER) {
            return views.refuse(version, ReleaseForm.empty(), Fault.reader(), reader)
                    .addObject("reader", name);
        }
        String link = actions.handOut(VersionViews.number(version), name, reader.person());
        HandedOut handedOut = new HandedOut(name, frame.origin() + frame.base() + "/vorschau/" + link);
        return views.show(version, reader).addObject("handedOut", handedOut);
    }

    @PostMapping(LINKS + "/{id}")
    ModelAndView takeBack(@PathVariable String version, @PathVariable long id, Reader reader) {
        return views.take(version, ReleaseForm.empty(), reader, (VersionNumber number) -> {
            actions.takeBack(number, id, reader.person());
            return number;
        });
    }
}
