package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleState;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import java.util.Arrays;
import java.util.List;

/** What somebody can do to an article from its page; its words are in the message bundles under {@code article.step.}. */
enum Step {
    /** Hands a draft to a second person. */
    SUBMIT("pruefung"),
    /** Makes it public, at once or at an instant to come. */
    APPROVE("freigeben"),
    /** Gives it back to those who write it. */
    SEND_BACK("zurueckgeben"),
    /** Takes an approval back before its instant. */
    STOP("anhalten"),
    /** Takes what is public out of sight. */
    WITHDRAW("zurueckziehen");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** What this person can do to an article. */
    static List<Step> of(ArticleRecord article, Reader reader) {
        return Arrays.stream(values())
                .filter(step -> reader.is(Role.PRESS) || (step != SUBMIT && reader.is(Role.APPROVER)))
                .filter(step -> step.isOpen(article))
                .filter(step -> step != APPROVE || !article.latest().writtenBy().equals(reader.person()))
                .toList();
    }

    /** The last part of the address it is sent to. */
    public String path() {
        return path;
    }

    private boolean isOpen(ArticleRecord article) {
        ArticleState state = article.state();
        return switch (this) {
            case SUBMIT -> state == ArticleState.DRAFT;
            case APPROVE, SEND_BACK -> state == ArticleState.IN_REVIEW;
            case STOP -> state == ArticleState.SCHEDULED;
            case WITHDRAW -> article.live() != null;
        };
    }
}
