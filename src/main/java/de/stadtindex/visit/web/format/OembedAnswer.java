package de.stadtindex.visit.web.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What oEmbed (version 1.0) asks for: how a chart of ours is shown inside another site. */
final class OembedAnswer {

    private OembedAnswer() {}

    /** Errors with status 404 where the place is too low for all of it, however narrow it is made. */
    static Map<String, Object> of(FileRequest asked, Drawing drawing) {
        int width = drawing.panel()
                .width(asked.room().width(), asked.room().height())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int height = drawing.panel().height(width);
        String address = asked.address(PageFormat.EMBED);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", drawing.title());
        answer.put("provider_name", asked.words().say("site.name"));
        answer.put("provider_url", asked.origin());
        answer.put("html", EmbedCode.of(address, drawing, width, height));
        answer.put("width", width);
        answer.put("height", height);
        return answer;
    }
}
