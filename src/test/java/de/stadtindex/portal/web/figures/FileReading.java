package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what pages are given away as. */
abstract class FileReading extends PageReading {

    protected static long colours(BufferedImage picture) {
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(dots).distinct().count();
    }

    protected final BufferedImage picture(String address) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file(address)));
            assertThat(picture).as(address).isNotNull();
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected final Document svg(String address) {
        return Jsoup.parse(new String(file(address), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    protected final JsonNode json(String address) {
        return new JsonMapper().readTree(file(address));
    }

    protected final byte[] file(String address) {
        MvcTestResult result = request(address);
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
