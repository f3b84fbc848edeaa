package de.stadtindex.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Drawings that a person looked at and found right, in {@code src/test/resources/charts}. Started with {@code -Dcharts.looked-at},
 * the tests put today's drawings in their place: look at each before you commit it.
 */
final class LookedAt {

    private static final Path KEPT = Path.of("src", "test", "resources", "charts");
    private static final boolean TAKES_TODAYS = System.getProperty("charts.looked-at") != null;

    private final Path differences;

    /** Differences are written into this folder. */
    LookedAt(Path differences) {
        this.differences = differences;
    }

    /** Puts today's drawing in the place of the kept one, where the tests were started for that. */
    static void take(String name, String svg) throws IOException {
        if (TAKES_TODAYS) {
            Files.createDirectories(KEPT);
            Files.writeString(KEPT.resolve(name + ".svg"), svg);
        }
    }

    /** Errors with an AssertionError that names the lines that differ and a picture of before and after. */
    void compare(String name, String svg) {
        try {
            Path kept = KEPT.resolve(name + ".svg");
            String before = Files.readString(kept);
            List<String> changes = changes(elements(before), elements(svg));
            if (!changes.isEmpty()) {
                throw new AssertionError("The chart looks different, see " + show(name, before, svg) + ":\n"
                        + String.join("\n", changes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line an element, attributes in the order of the alphabet, so that only what is drawn counts. */
    private static List<String> elements(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser()).select("svg, svg *").stream()
                .map(LookedAt::line)
                .toList();
    }

    private static String line(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                .sorted()
                .collect(Collectors.joining(" ", "<" + element.tagName() + " ", ">" + element.ownText()));
    }

    private static List<String> changes(List<String> before, List<String> after) {
        List<String> changes = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> changes.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> changes.add("+ " + line));
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add("The same elements in another order");
        }
        return changes;
    }

    private Path show(String name, String before, String after) throws IOException {
        Files.createDirectories(differences);
        Files.writeString(differences.resolve(name + ".svg"), after);
        BufferedImage left = draw(before);
        BufferedImage right = draw(after);
        BufferedImage both = new BufferedImage(
                left.getWidth() + right.getWidth(),
                Math.max(left.getHeight(), right.getHeight()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = both.createGraphics();
        paper.drawImage(left, 0, 0, null);
        paper.drawImage(right, left.getWidth(), 0, null);
        paper.dispose();
        Path picture = differences.resolve(name + ".png");
        ImageIO.write(both, "png", picture.toFile());
        return picture;
    }

    private static BufferedImage draw(String svg) {
        SVGDocument drawing = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        FloatSize size = drawing.size();
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(size.width), (int) Math.ceil(size.height), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        drawing.render(null, paper);
        paper.dispose();
        return picture;
    }
}
