import de.stadtindex.platform.secret.SecretToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends an edition that is nothing but right to a portal, as a script does, and copies the rows it made of it beside it.
 * There are a hundred rankings in the bench's database, so that an edition of 1 000 cities has 100 000 figures.
 */
final class Imports {

    private static final int RANKINGS = 100;
    private static final int MOST_CITIES = 10_000;
    private static final String REASON = "These cities are made up";
    private static final String BOUNDARY = "----between-the-parts";

    private final String portal;
    private final Path folder;
    private final Connection database;
    private final HttpClient http = HttpClient.newHttpClient();

    private Imports(String portal, Path folder, Connection database) {
        this.portal = portal;
        this.folder = folder;
        this.database = database;
    }

    /** {@code prepare}, {@code compare csv|xlsx ROUNDS} or {@code send CITIES}, after the portal's address and a folder. */
    public static void main(String[] arguments) throws Exception {
        try (Connection database = DriverManager.getConnection(
                System.getenv("SPRING_DATASOURCE_URL"),
                System.getenv("SPRING_DATASOURCE_USERNAME"),
                System.getenv("SPRING_DATASOURCE_PASSWORD"))) {
            Imports imports = new Imports(arguments[0], Path.of(arguments[1]), database);
            switch (arguments[2]) {
                case "prepare" -> imports.prepare();
                case "compare" -> imports.compare(arguments[3], Integer.parseInt(arguments[4]));
                case "send" -> imports.send(Integer.parseInt(arguments[3]));
                default -> throw new IllegalArgumentException(arguments[2]);
            }
        }
    }

    /** Enters the cities and rankings, two editions, and a key for the administrator, who becomes an editor. */
    private void prepare() throws SQLException, IOException {
        execute("insert into city (ags, name, slug, state, latitude, longitude) select '06' || (900000 + n),"
                + " 'Ort ' || n, 'ort-' || n, 'HE', 50, 9 from generate_series(1, " + MOST_CITIES + ") n");
        execute("insert into category (key, position, parent) select 'feld_' || n, 100 + n, 'gesamt'"
                + " from generate_series(1, " + RANKINGS + " - (select count(*) from category)) n");
        execute("insert into edition (year, published_on, cities) values (2051, '2051-01-01', 1000),"
                + " (2052, '2052-01-01', " + MOST_CITIES + ")");
        execute("insert into person_role select id, 'EDITOR' from person");
        SecretToken key = SecretToken.draw();
        execute("insert into access_token (token_hash, owner, label, scope, created_at, expires_at) select '"
                + key.hash() + "', email, 'bench', 'IMPORT', now(), now() + interval '1 day' from person");
        Files.writeString(folder.resolve("key"), key.text());
    }

    /** Prints the milliseconds of both sides in each round: import, copy. */
    private void compare(String format, int rounds) throws Exception {
        byte[] file = format.equals("xlsx") ? ImportFile.workbook(rows(1_000)) : ImportFile.text(rows(1_000));
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = upload(2051, "bench." + format, file);
            long imported = System.nanoTime() - start;
            if (answer.statusCode() != 201) {
                throw new IOException(answer.statusCode() + ": " + answer.body());
            }
            System.out.println(imported / 1_000_000 + " " + copyNewest() / 1_000_000);
        }
    }

    /** Copies the rows of the newest version into the same tables for another one, and says how many nanoseconds that took. */
    private long copyNewest() throws Exception {
        long model = number("select max(id) from edition_version");
        long version =
                number("insert into edition_version (edition, number, status) select 2051, max(number) + 1, 'DRAFT'"
                        + " from edition_version where edition = 2051 returning id");
        Path participants = folder.resolve("participants.csv");
        Path results = folder.resolve("results.csv");
        psql(
                "\\copy (select " + version + ", ags, confidence from participant where version_id = " + model
                        + ") to '" + participants + "' csv",
                "\\copy (select " + version + ", ags, category, rank, score, source_id,"
                        + " confidence, note from result where version_id = " + model + ") to '" + results + "' csv");
        long start = System.nanoTime();
        psql("\\copy participant from '" + participants + "' csv", "\\copy result from '" + results + "' csv");
        return System.nanoTime() - start;
    }

    private void psql(String... commands) throws Exception {
        List<String> words = new ArrayList<>(List.of("psql", "-q", "-1", "-v", "ON_ERROR_STOP=1"));
        for (String command : commands) {
            words.addAll(List.of("-c", command));
        }
        words.add(System.getenv("SPRING_DATASOURCE_URL")
                .replaceFirst("^jdbc:", "")
                .replaceFirst("[?].*", ""));
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().put("PGUSER", System.getenv("SPRING_DATASOURCE_USERNAME"));
        builder.environment().put("PGPASSWORD", System.getenv("SPRING_DATASOURCE_PASSWORD"));
        if (builder.start().waitFor() != 0) {
            throw new IOException("psql failed");
        }
    }

    /** Sends one edition of so many cities; prints status, milliseconds, rows and bytes. */
    private void send(int cities) throws Exception {
        byte[] file = ImportFile.text(rows(cities));
        long start = System.nanoTime();
        HttpResponse<String> answer = upload(2052, "bench.csv", file);
        long took = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("%d %d %d %d%n", answer.statusCode(), took, cities * RANKINGS, file.length);
        System.err.println("bench: "
                + answer.body().substring(0, Math.min(200, answer.body().length())));
    }

    private List<String[]> rows(int cities) throws SQLException {
        List<String> rankings = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select key from category order by parent nulls first, position")) {
            while (found.next()) {
                rankings.add(found.getString(1));
            }
        }
        return ImportFile.rows(rankings, cities);
    }

    private HttpResponse<String> upload(int edition, String name, byte[] file) throws Exception {
        String start = part("edition", edition)
                + part("reason", REASON)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name);
        List<byte[]> body = List.of(
                start.getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(portal + "/api/v1/imports"))
                        .header("Authorization", "Bearer " + Files.readString(folder.resolve("key")))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String part(String name, Object content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, content);
    }

    private void execute(String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
