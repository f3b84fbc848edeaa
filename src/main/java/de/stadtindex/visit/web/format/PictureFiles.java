package de.stadtindex.visit.web.format;

import de.stadtindex.chart.figure.ShareImage;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.EntityTag;
import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.format.PageFile.Kept;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pictures of a page: its charts, its badge, and the picture that goes with a link to it. */
@Component
class PictureFiles {

    private final PictureWorkshop workshop;
    private final JsonMapper json;
    private final Wording wording;

    PictureFiles(PictureWorkshop workshop, JsonMapper json, Wording wording) {
        this.workshop = workshop;
        this.json = json;
        this.wording = wording;
    }

    PageFile file(FileRequest asked) {
        Words words = asked.words();
        if (asked.wanted().format() == PageFormat.SHARE) {
            return share(asked, words);
        }
        Drawing drawing = Drawings.of(asked);
        return switch (asked.wanted().format()) {
            case SVG -> file(asked, EntityTag.of(drawing.file()), drawing::file);
            case PNG -> {
                int scale = asked.wanted().scale();
                String tag = EntityTag.of(drawing.file(), "-" + scale + "x");
                yield file(asked, tag, () -> workshop.make(tag, () -> drawing.png(scale)));
            }
            case OEMBED -> {
                byte[] answer = json.writeValueAsBytes(OembedAnswer.of(asked, drawing));
                yield file(asked, EntityTag.of(answer), () -> answer);
            }
            default -> {
                byte[] document = new EmbedDocument(words.language(), drawing).write();
                yield file(asked, EntityTag.of(document), () -> document);
            }
        };
    }

    private static PageFile file(FileRequest asked, String tag, Supplier<byte[]> bytes) {
        PageFormat format = asked.wanted().format();
        return new PageFile(asked.name(), format.mediaType(), Kept.INLINE, tag, bytes);
    }

    /** The picture that goes with a link to a page of sentences. */
    PageFile share(PageAnswer.Told told, PageFrame frame) {
        Words words = wording.in(frame.language().locale());
        String name = frame.path().substring(1).replace('/', '-') + PageFormat.SHARE.ending();
        return share(name, new ShareImage(words.say("site.name"), told.claim(), null, told.source()));
    }

    private PageFile share(FileRequest asked, Words words) {
        PageData data = asked.data();
        String finding = data.finding().get();
        return share(
                asked.name(),
                new ShareImage(
                        words.say("site.name"),
                        finding.isEmpty() ? data.title() : finding,
                        data.diagram("").map(Diagram::chart).orElse(null),
                        source(data, words)));
    }

    private PageFile share(String name, ShareImage image) {
        String tag = EntityTag.of(image.content(), "-share");
        return new PageFile(name, PageFormat.SHARE.mediaType(), Kept.INLINE, tag, () -> workshop.make(tag, image::png));
    }

    /** A picture of what is not public yet says so instead: it travels without its page. */
    private static String source(PageData data, Words words) {
        String embargo = data.visit().embargo();
        return embargo == null ? words.say("dataset.figure.share", data.provenance()) : embargo;
    }
}
