import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Puts the scores and times of a Lighthouse report into one line. */
final class Lighthouse {

    private Lighthouse() {}

    public static void main(String[] arguments) throws Exception {
        var report = Files.readString(Path.of(arguments[0]));
        System.out.printf(
                "%.0f/%.0f/%.0f/%.0f, LCP %.2f s, CLS %.2f, TBT %.0f ms%n",
                score(report, "performance"),
                score(report, "accessibility"),
                score(report, "best-practices"),
                score(report, "seo"),
                audit(report, "largest-contentful-paint") / 1000,
                audit(report, "cumulative-layout-shift"),
                audit(report, "total-blocking-time"));
    }

    private static double score(String report, String category) {
        return 100 * number(report, "\"id\": \"" + category + "\",\\s*\"score\": ([0-9.]+)");
    }

    private static double audit(String report, String id) {
        return number(report, "\"id\": \"" + id + "\"[^{}]*?\"numericValue\": ([0-9.e-]+)");
    }

    private static double number(String report, String pattern) {
        var found = Pattern.compile(pattern).matcher(report);
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }
}
