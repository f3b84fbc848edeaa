package de.stadtindex.press.web.feed;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import de.stadtindex.platform.web.Subscribed;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Hands out the feeds; whoever has the latest is told so in a line. */
@PublicPages
class FeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final List<FeedSource> sources;
    private final ReleaseNews releases;
    private final CityNews cities;
    private final CityDirectory directory;

    FeedController(List<FeedSource> sources, ReleaseNews releases, CityNews cities, CityDirectory directory) {
        this.sources = sources;
        this.releases = releases;
        this.cities = cities;
        this.directory = directory;
    }

    @GetMapping("/feed/alles.atom")
    ResponseEntity<byte[]> everything(Visit visit, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        List<FeedEntry> entries = sources.stream()
                .flatMap(source -> source.entries(visit.words()).stream())
                .toList();
        return answer(new Feed(visit.words().say("feed.all"), visit.links().home(), entries), visit, frame);
    }

    @GetMapping("/feed/berichtigungen.atom")
    ResponseEntity<byte[]> corrections(Visit visit, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        Feed feed = new Feed(
                visit.words().say("feed.corrections"),
                visit.links().page("berichtigungen"),
                releases.corrections(visit.words()));
        return answer(feed, visit, frame);
    }

    @GetMapping("/feed/stadt/{slug}.atom")
    ResponseEntity<byte[]> city(
            Visit visit, @PathVariable String slug, @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame) {
        CityEntry city = directory
                .bySlug(slug)
                .or(() -> directory.byFormerSlug(slug))
                .orElseThrow(() -> new UnknownCityException(List.of()));
        return answer(cities.of(visit, city), visit, frame);
    }

    private static ResponseEntity<byte[]> answer(Feed feed, Visit visit, PageFrame frame) {
        String self = frame.base() + frame.path();
        AtomWriter writer = new AtomWriter(
                frame.origin(),
                self,
                visit.words().say("site.name"),
                visit.language().code());
        return Subscribed.to(writer.write(feed), ATOM, feed.updated());
    }
}
