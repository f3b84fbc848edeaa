package de.stadtindex.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import de.stadtindex.MutableClock;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.work.Workshop;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Documents are for everyone, and reach for nothing. */
class PdfDocumentsTests {

    private static final String ORIGIN = "https://stadtindex.example";
    private static final PdfFrame FRAME = new PdfFrame(Language.GERMAN, ORIGIN, "Prüfstück", "Ein Satz.", null);
    private static final String HOSTILE = "<script>&\"' ]]> \u0000\u0007 名 \uD83C\uDFF3 {{}} \uFFFE";

    private final MutableClock clock = new MutableClock();
    private final PdfDocuments documents = documents();

    private PdfDocuments documents() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return new PdfDocuments(engine, new Workshop(1, 8, 8, Duration.ofMinutes(1)), clock);
    }

    @Test
    void aNameCanBreakNeitherTheDocumentNorItsStandards() {
        byte[] document = render(
                "<h1 th:text=\"${page}\">x</h1><p th:text=\"${page}\">x</p>",
                new PdfFrame(Language.ENGLISH, ORIGIN, HOSTILE, HOSTILE, HOSTILE));

        assertThat(PdfReport.violations(document)).isEmpty();
        assertThat(PdfReading.of(document).text()).contains("<script>&\"' ]]>");
    }

    @Test
    void titleLanguageAndBookmarksAreThere() {
        PdfReading document = PdfReading.of(render("<h1>Eins</h1><h2>Zwei</h2><p>x</p><h2>Drei</h2><p>x</p>", FRAME));

        assertThat(document.title()).isEqualTo("Prüfstück");
        assertThat(document.language()).isEqualTo("de");
        assertThat(document.bookmarks()).containsExactly("Eins", "Zwei", "Drei");
    }

    @Test
    void theNoticeStandsOnEveryPage() {
        PdfFrame embargo = new PdfFrame(Language.GERMAN, ORIGIN, "Lang", "Ein Satz.", "Gesperrt bis morgen, 10:00 Uhr");
        byte[] document = render("<h1>Lang</h1>" + "<p>Noch ein Absatz.</p>".repeat(150), embargo);

        assertThat(PdfReading.of(document).pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).containsOnlyOnce("Gesperrt bis morgen, 10:00 Uhr"));
        assertThat(PdfReport.violations(document)).isEmpty();
    }

    @Test
    void theClockAloneSaysWhenADocumentWasMade() {
        String page = "<h1>Gleich</h1><p>Immer.</p>";
        byte[] first = render(page, FRAME);

        assertThat(render(page, FRAME)).isEqualTo(first);
        clock.moveBy(Duration.ofDays(1));
        assertThat(render(page, FRAME)).isNotEqualTo(first);
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String origin = "http://127.0.0.1:" + server.getAddress().getPort();
            byte[] document = render(reaching(origin) + reaching(picture.toUri().toString()), FRAME);

            assertThat(requests).hasValue(0);
            assertThat(PdfReading.of(document).images()).isZero();
            assertThat(PdfReading.of(document).text()).contains("Danach");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void picturesThatAreHandedOverAreShownAndNoOthers() throws IOException {
        String page = "<h1>Bilder</h1><p><img src=\"/bild/1\" alt=\"Ein Haus\"/></p>"
                + "<p><img src=\"/bild/2\" alt=\"Ein Baum\"/><img src=\"picture:/bild/3\" alt=\"Ein Hund\"/></p>";
        byte[] document = documents.render(
                template(page), HOSTILE, FRAME, PdfPictures.none().with("/bild/1", SamplePictures.jpeg(90, 60)));

        assertThat(PdfReading.of(document).images()).isEqualTo(1);
        assertThat(PdfReading.of(document).alternatives()).contains("Ein Haus");
        assertThat(PdfReport.violations(document)).isEmpty();
    }

    @Test
    void linksLeadToTheHostAndHaveWords() {
        byte[] document = render("<h1>Links</h1><p><a href=\"/stadt/darmstadt\">Darmstadt</a></p>", FRAME);

        assertThat(PdfReading.of(document).links()).containsExactly(ORIGIN + "/stadt/darmstadt");
        assertThat(PdfReport.violations(document)).isEmpty();
    }

    private static String reaching(String address) {
        return """
            <style>@import url("%1$s"); @font-face { font-family: x; src: url("%1$s"); } h3 { background: url("%1$s"); }</style>
            <link rel="stylesheet" href="%1$s"/>
            <h1>Eins</h1><h3 style="background-image: url('%1$s'); font-family: x">Zwei</h3>
            <p><img src="%1$s" alt="Bild"/></p><p><object data="%1$s" type="image/svg+xml">Bild</object></p><p>Danach</p>
            """.formatted(address);
    }

    @Test
    void aTemplateThatDeclaresAnEntityIsRefused() {
        String template =
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head></head><body>&x;</body></html>";

        assertThatIllegalArgumentException().isThrownBy(() -> documents.render(template, HOSTILE, FRAME));
    }

    private byte[] render(String body, PdfFrame frame) {
        return documents.render(template(body), HOSTILE, frame);
    }

    private static String template(String body) {
        return "<html xmlns:th=\"http://www.thymeleaf.org\"><head></head><body>" + body + "</body></html>";
    }
}
