package de.stadtindex.press.web.article;

import de.stadtindex.article.PictureFile;
import de.stadtindex.article.PublishedArticles;
import de.stadtindex.platform.web.PublicPages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the pictures of public articles; what a file shows never changes, so browsers may keep it. */
@PublicPages
class PictureController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final PublishedArticles articles;

    PictureController(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/presse/bild/{id}")
    ResponseEntity<byte[]> large(@PathVariable long id, HttpServletResponse response) {
        return answer(articles.picture(id, false), response);
    }

    @GetMapping("/presse/bild/{id}/klein")
    ResponseEntity<byte[]> small(@PathVariable long id, HttpServletResponse response) {
        return answer(articles.picture(id, true), response);
    }

    private static ResponseEntity<byte[]> answer(Optional<PictureFile> file, HttpServletResponse response) {
        file.ifPresent(_ -> response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(A_YEAR).cachePublic().immutable().getHeaderValue()));
        return PictureAnswer.of(file);
    }
}
