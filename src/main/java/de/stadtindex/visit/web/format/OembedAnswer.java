package de.stadtindex.visit.web.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** What oEmbed (version 1.0) asks for: how a chart of ours is shown inside another site. */
final class OembedAnswer {

    private static final int WIDEST = 860;
    private static final int LINK = 40;

    private OembedAnswer() {}

    static Map<String, Object> of(FileRequest asked, Drawing drawing) {
        int width = Math.min(Math.min(WIDEST, drawing.width() * 2), asked.mostWidth());
        int height = (int) Math.ceil((double) width * drawing.height() / drawing.width()) + LINK;
        String address = asked.address(PageFormat.EMBED);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", drawing.title());
        answer.put("provider_name", asked.words().say("site.name"));
        answer.put("provider_url", asked.origin());
        answer.put("html", EmbedCode.of(address, drawing.title(), height));
        answer.put("width", width);
        answer.put("height", height);
        return answer;
    }
}
