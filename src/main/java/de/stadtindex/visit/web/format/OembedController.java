package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.platform.web.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Sends programs that know a page by its whole address, as oEmbed has it, on to what the page says of itself. */
@PublicPages
class OembedController {

    @GetMapping("/oembed")
    RedirectView find(
            @RequestParam String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestAttribute(PageFrame.ATTRIBUTE) PageFrame frame,
            HttpServletRequest request) {
        if (!format.equals("json")) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED);
        }
        URI page = ours(url, frame.origin());
        String query = Objects.requireNonNullElse(page.getRawQuery(), "");
        String room = Room.of(request).query();
        String path = FormatPath.named(page.getRawPath());
        RedirectView answer = new RedirectView(PageFormat.OEMBED.address(path) + joined(query, room));
        answer.setExpandUriTemplateVariables(false);
        return answer;
    }

    private static URI ours(String url, String origin) {
        try {
            URI page = new URI(url);
            if (url.startsWith(origin + "/") && FormatPath.isPage(FormatPath.named(page.getRawPath()))) {
                return page;
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (URISyntaxException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String joined(String query, String room) {
        String both = query.isEmpty() || room.isEmpty() ? query + room : query + "&" + room;
        return both.isEmpty() ? "" : "?" + both;
    }
}
