package de.stadtindex.portal.web.info;

import de.stadtindex.portal.OperatorProperties;

/**
 * What the accessibility statement shows beside its texts.
 *
 * @param notice what became of a message just sent
 * @param checkedOn day on which the statement was last checked, in the reader's language
 * @param operator who answers for the portal
 */
record AccessibilityPage(Notice notice, String checkedOn, OperatorProperties operator) {

    /** Key of the text for the browser's title. */
    public String title() {
        return notice.title();
    }
}
