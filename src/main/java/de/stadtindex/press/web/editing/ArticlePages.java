package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleReadiness;
import de.stadtindex.article.ArticleRecord;
import de.stadtindex.article.ArticleState;
import de.stadtindex.article.Articles;
import de.stadtindex.article.Readiness;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages about articles show. */
@Component
class ArticlePages {

    private final Articles articles;
    private final ArticleReadiness readiness;
    private final ArticleLinks links;
    private final Wording wording;

    ArticlePages(Articles articles, ArticleReadiness readiness, ArticleLinks links, Wording wording) {
        this.articles = articles;
        this.readiness = readiness;
        this.links = links;
        this.wording = wording;
    }

    List<ArticleRow> list(Locale locale) {
        Words words = wording.in(locale);
        return articles.all().stream()
                .map(article -> new ArticleRow(
                        article.id(),
                        article.latest().text().head().headline(),
                        state(article, words),
                        article.latest().writtenBy(),
                        words.moment(article.latest().writtenAt()),
                        article.isCorrected()))
                .toList();
    }

    /** The article; not found where there is none. */
    ArticleRecord need(long id) {
        return articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One of its saved states; not found where there is none. */
    ArticleRecord.Revision revision(long id, int number) {
        return articles.revision(id, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ArticlePage page(long id, Reader reader) {
        Words words = wording.in(reader.locale());
        ArticleRecord article = need(id);
        Readiness ready = readiness.of(article.latest());
        String base = Language.of(reader.locale()).base();
        boolean mayWrite = reader.is(Role.PRESS)
                && article.state() != ArticleState.WITHDRAWN
                && article.state() != ArticleState.SCHEDULED;
        return new ArticlePage(
                id,
                article.latest().number(),
                article.latest().text().head().headline(),
                article.slug().value(),
                state(article, words),
                article.live() == null ? null : base + "/presse/" + article.slug(),
                article.isCorrected(),
                mayWrite,
                article.state() != ArticleState.WITHDRAWN && (reader.is(Role.PRESS) || reader.is(Role.APPROVER)),
                ready.faults(),
                ready.rendered().problems(),
                ready.refuted(),
                Step.of(article, reader),
                outside(id, words),
                history(id, words),
                log(id, words));
    }

    private List<ArticlePage.Outside> outside(long id, Words words) {
        return links.of(id).stream()
                .map(link -> new ArticlePage.Outside(
                        link.id(),
                        link.reader(),
                        words.say("article.outside.terms", words.moment(link.expiresAt()), link.createdBy())))
                .toList();
    }

    private List<ArticlePage.Saved> history(long id, Words words) {
        return articles.history(id).stream()
                .map(revision -> new ArticlePage.Saved(
                        revision.number(), words.moment(revision.writtenAt()), revision.writtenBy()))
                .toList();
    }

    private List<ArticlePage.Decision> log(long id, Words words) {
        return articles.log(id).stream()
                .map(line -> new ArticlePage.Decision(
                        words.moment(line.happenedAt()),
                        line.actor(),
                        line.revision(),
                        words.say("article.status." + line.status()),
                        line.reason()))
                .toList();
    }

    private static String state(ArticleRecord article, Words words) {
        Instant publishAt = article.publishAt();
        boolean isTimed = article.state() == ArticleState.SCHEDULED || article.state() == ArticleState.PUBLISHED;
        String state = isTimed && publishAt != null
                ? words.say("article.state." + article.state(), words.moment(publishAt))
                : words.say("article.state." + article.state());
        Integer live = article.live();
        return live == null || live == article.latest().number()
                ? state
                : state + " · " + words.say("article.state.older", live);
    }
}
