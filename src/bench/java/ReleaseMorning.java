import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Readers reload pages of several instances over and over while an edition is released: {@code ReleaseMorning CONNECTIONS SECONDS BASE…},
 * with the database in SPRING_DATASOURCE_*. Prints one line: requests, failures, answers that told too early, answers that told too
 * late, the slowest answer in milliseconds, the slowest within five seconds after the release. An answer is too early when it was there
 * before the instant and tells of the edition; too late when it was asked for after the instant and does not.
 */
final class ReleaseMorning {

    private static final int YEAR = 2026;
    private static final Duration MORNING = Duration.ofSeconds(5);
    /** Pages, and what each says from the instant on; nothing for those that are only to be there. */
    private static final List<Page> PAGES = List.of(
            new Page("/", "/rangliste/" + YEAR),
            new Page("/en", "/en/rangliste/" + YEAR),
            new Page("/rangliste/" + YEAR, "<h1"),
            new Page("/stadt/darmstadt", "/rangliste/" + YEAR),
            new Page("/stadt/darmstadt.csv", "\n" + YEAR + "," + YEAR + ".1"),
            new Page("/land/hessen.json", "\"" + YEAR + ".1\""),
            new Page("/feed/alles.atom", ""),
            new Page("/sitemap.xml", ""));

    private record Page(String path, String sign) {}

    private record Answer(Page page, Instant asked, Instant there, int status, boolean tells) {

        long millis() {
            return Duration.between(asked, there).toMillis();
        }
    }

    private ReleaseMorning() {}

    public static void main(String[] arguments) throws Exception {
        int connections = Integer.parseInt(arguments[0]);
        Duration length = Duration.ofSeconds(Long.parseLong(arguments[1]));
        List<String> bases = List.of(arguments).subList(2, arguments.length);
        Instant end = Instant.now().plus(length);
        Instant release = Instant.now().plus(length.dividedBy(2));
        schedule(release);
        List<Answer> answers = new ArrayList<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answer>>> reading = new ArrayList<>();
            for (int reader = 0; reader < connections; reader++) {
                reading.add(readers.submit(() -> read(bases, end)));
            }
            for (Future<List<Answer>> read : reading) {
                answers.addAll(read.get());
            }
        }
        print(answers, release);
    }

    private static List<Answer> read(List<String> bases, Instant end) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (Instant.now().isBefore(end)) {
                Page page = PAGES.get(ThreadLocalRandom.current().nextInt(PAGES.size()));
                String base = bases.get(ThreadLocalRandom.current().nextInt(bases.size()));
                answers.add(ask(client, base, page));
            }
        }
        return answers;
    }

    private static Answer ask(HttpClient client, String base, Page page) throws InterruptedException {
        Instant asked = Instant.now();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(base + page.path())).build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            boolean tells = answer.statusCode() == 200 && answer.body().contains(page.sign());
            return new Answer(page, asked, Instant.now(), answer.statusCode(), tells);
        } catch (IOException e) {
            return new Answer(page, asked, Instant.now(), 0, false);
        }
    }

    private static void print(List<Answer> answers, Instant release) {
        List<Answer> telling = answers.stream()
                .filter(answer -> !answer.page().sign().isEmpty())
                .toList();
        long failed = answers.stream()
                .filter(answer -> answer.status() == 0 || answer.status() >= 500)
                .count();
        long early = telling.stream()
                .filter(answer -> answer.there().isBefore(release) && answer.tells())
                .count();
        long late = telling.stream()
                .filter(answer -> !answer.asked().isBefore(release) && !answer.tells())
                .count();
        long slowest = answers.stream().mapToLong(Answer::millis).max().orElse(0);
        long slowestThen = answers.stream()
                .filter(answer ->
                        !answer.asked().isBefore(release) && answer.asked().isBefore(release.plus(MORNING)))
                .mapToLong(Answer::millis)
                .max()
                .orElse(0);
        System.out.printf("%d %d %d %d %d %d%n", answers.size(), failed, early, late, slowest, slowestThen);
    }

    /** The figures of the edition before, given out as those of the next one. */
    private static void schedule(Instant release) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("SPRING_DATASOURCE_URL"),
                        System.getenv("SPRING_DATASOURCE_USERNAME"),
                        System.getenv("SPRING_DATASOURCE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String live = "(select id from edition_version where edition = %d - 1 and number = 1)".formatted(YEAR);
            String own = "(select id from edition_version where edition = %d)".formatted(YEAR);
            for (String step : List.of(
                    "insert into edition (year, published_on, cities) select %d, current_date, cities from edition where year = %d - 1"
                            .formatted(YEAR, YEAR),
                    "insert into edition_version (edition, number, status) values (%d, 1, 'DRAFT')".formatted(YEAR),
                    decision(own, "DRAFT"),
                    "insert into participant select %s, ags, confidence from participant where version_id = %s"
                            .formatted(own, live),
                    "insert into result select %s, ags, category, rank, score, source_id, confidence, note from result where version_id = %s"
                            .formatted(own, live),
                    "update edition_version set content_hash = content_hash_of(id) where edition = %d".formatted(YEAR),
                    decision(own, "IN_REVIEW"),
                    "update edition_version set status = 'IN_REVIEW' where edition = %d".formatted(YEAR),
                    decision(own, "APPROVED"),
                    "update edition_version set status = 'APPROVED', publish_at = '%s' where edition = %d"
                            .formatted(Timestamp.from(release), YEAR))) {
                statement.execute(step);
            }
            connection.commit();
        }
    }

    private static String decision(String version, String status) {
        return "insert into edition_version_status (version_id, status, happened_at, actor, reason) values (%s, '%s', now(), 'bench', 'bench')"
                .formatted(version, status);
    }
}
