import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the labelled corpus to a portal's fact check and compares; or one text many times, and takes the time. */
final class FactCheck {

    private static final Pattern CLAIM =
            Pattern.compile("\\{\"start\":(\\d+),\"end\":(\\d+),.*?\"type\":\"(\\w+)\",\"verdict\":\"(\\w+)\","
                    + ".*?\"reason\":(null|\"[^\"]*)");
    /** Beginning of the reason for figures that belong to another ranking. */
    private static final String OF_ANOTHER = "Hier geht es um eine andere Rangliste";

    private static final Pattern CONTEXT = Pattern.compile("context:(?:\\s+(\\d{4}))?(?:\\s+([a-z][a-z-]*))?");
    private static final Pattern FILE = Pattern.compile("file: (\\S+)");
    private static final Pattern LABEL = Pattern.compile("> ([A-Z_|]+) ([A-Z_]+) \"(.*?)\"(?:#(\\d+))?(?: .*)?");

    private record Label(int start, int end, List<String> types, String verdict, boolean isOptional) {}

    private record Found(int start, int end, String type, String verdict, boolean isOfAnother) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final String portal;
    private int labelled;
    private int found;
    private int judged;
    private int right;
    private int falselySupported;

    private FactCheck(String portal) {
        this.portal = portal;
    }

    /** {@code corpus FILE}, or {@code time FILE ROUNDS}, after the portal's address. */
    public static void main(String[] arguments) throws Exception {
        var check = new FactCheck(arguments[0]);
        Path file = Path.of(arguments[2]);
        if (arguments[1].equals("corpus")) {
            check.corpus(file);
        } else {
            check.time(Files.readString(file), Integer.parseInt(arguments[3]));
        }
    }

    private void corpus(Path file) throws IOException, InterruptedException {
        int items = 0;
        for (String block : Files.readString(file).strip().split("\n\\s*\n")) {
            if (block.startsWith("# id:")) {
                items++;
                item(block.lines().toList(), file.getParent());
            }
        }
        System.out.printf(
                "%d %d %.1f %d %.1f %d%n",
                items, labelled, percent(found, labelled), judged, percent(right, judged), falselySupported);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    private void item(List<String> lines, Path folder) throws IOException, InterruptedException {
        Matcher named = FILE.matcher(lines.getFirst());
        String text = named.find()
                ? Files.readString(folder.resolve(named.group(1)))
                : String.join(
                        "\n",
                        lines.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith("> "))
                                .toList());
        String plain = text.replace('⍽', '\u00a0');
        List<Label> labels = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> label(line, plain))
                .toList();
        compare(labels, check(plain, lines.getFirst()));
    }

    private static Label label(String line, String text) {
        Matcher parts = LABEL.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        String phrase = parts.group(3).replace("\\n", "\n").replace('⍽', '\u00a0');
        int start = -1;
        for (int i = 0; i < (parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4))); i++) {
            start = text.indexOf(phrase, start + 1);
        }
        return new Label(
                start,
                start + phrase.length(),
                Arrays.asList(parts.group(1).split("\\|")),
                parts.group(2),
                line.contains("\" optional") || line.matches(".*\"#\\d+ optional.*"));
    }

    private List<Found> check(String text, String head) throws IOException, InterruptedException {
        Matcher context = CONTEXT.matcher(head);
        String query = "";
        if (context.find()) {
            query = "?ausgabe=" + (context.group(1) == null ? "" : context.group(1)) + "&stadt="
                    + (context.group(2) == null ? "" : context.group(2));
        }
        List<Found> claims = new ArrayList<>();
        Matcher claim = CLAIM.matcher(send(text, query));
        while (claim.find()) {
            claims.add(new Found(
                    Integer.parseInt(claim.group(1)),
                    Integer.parseInt(claim.group(2)),
                    claim.group(3),
                    claim.group(4),
                    claim.group(5).contains(OF_ANOTHER)));
        }
        return claims;
    }

    private String send(String text, String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal + "/api/v1/faktencheck" + query))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private void compare(List<Label> labels, List<Found> claims) {
        Set<Found> used = new HashSet<>();
        for (Label label : labels) {
            List<Found> fitting = claims.stream()
                    .filter(claim -> !used.contains(claim) && claim.start < label.end && claim.end > label.start)
                    .filter(claim -> label.types.contains(claim.type))
                    .sorted((one, other) ->
                            Boolean.compare(other.verdict.equals(label.verdict), one.verdict.equals(label.verdict)))
                    .toList();
            labelled += label.isOptional ? 0 : 1;
            if (!fitting.isEmpty()) {
                used.add(fitting.getFirst());
                found += label.isOptional ? 0 : 1;
                count(fitting.getFirst(), fitting.getFirst().verdict.equals(label.verdict));
            }
        }
        claims.stream()
                .filter(claim -> !used.contains(claim) && !claim.isOfAnother)
                .forEach(claim -> count(claim, false));
    }

    private void count(Found claim, boolean isRight) {
        judged++;
        right += isRight ? 1 : 0;
        falselySupported += !isRight && claim.verdict.equals("SUPPORTED") ? 1 : 0;
    }

    /** The text again and again, cut at 10 000 characters; prints the milliseconds of each round. */
    private void time(String text, int rounds) throws IOException, InterruptedException {
        String long10k = text.repeat(1 + 10_000 / text.length()).substring(0, 10_000);
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            send(long10k, "");
            System.out.println((System.nanoTime() - start) / 1_000_000);
        }
    }
}
