package de.stadtindex.corpus;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.StadtindexApplication;
import de.stadtindex.account.AccessTokens;
import de.stadtindex.account.Accounts;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.NewCity;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.Editions;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionDesk;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The application in a process of its own with at most 512 MB of heap; it ends when that is too little. */
final class SmallPortal {

    private static final String READY = "ready:";
    private static final String EDITOR = "editor@example.org";
    private static final String REASON = "Because the test says so";

    private SmallPortal() {}

    static void main(String[] arguments) throws IOException {
        ApplicationContext context = new SpringApplicationBuilder(
                        StadtindexApplication.class, PostgresTestConfiguration.class, Accounts.class)
                .run("--server.port=0");
        enterNamesake(context.getBean(CityRegister.class));
        enterEditions(context.getBean(Editions.class));
        publishLastYear(context.getBean(VersionDesk.class), context.getBean(ReleaseDesk.class));
        context.getBean(Accounts.class).enter(EDITOR, Set.of(Role.EDITOR));
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        IO.println(READY + port + ":" + context.getBean(AccessTokens.class).create(EDITOR, "corpus"));
        System.exit(System.in.read());
    }

    /** A second Freiburg, which no edition ranked. */
    private static void enterNamesake(CityRegister cities) {
        cities.register(List.of(new NewCity(
                new CityKey("03359018"),
                "Freiburg (Elbe)",
                FederalState.NI,
                null,
                null,
                new BigDecimal("53.8"),
                new BigDecimal("9.3"),
                List.of())));
    }

    private static void enterEditions(Editions editions) {
        editions.create(SoundEdition.facts(SoundEdition.PREVIOUS, 83, 13_529, "67.5"));
        editions.create(SoundEdition.facts(FaultyFile.EDITION, 83, 13_529, "69.5"));
        editions.create(SoundEdition.facts(FaultyRankings.OTHER_MEAN, 83, 13_529, "60.0"));
        editions.create(SoundEdition.facts(FaultyRankings.OTHER_DATA_POINTS, 83, 13_000, "69.5"));
        editions.create(SoundEdition.facts(FaultyRankings.ONE_CITY_MORE, 84, 13_692, "69.5"));
        editions.create(SoundEdition.facts(SoundEdition.UNSPOILT, 83, 13_529, "69.5"));
    }

    private static void publishLastYear(VersionDesk desk, ReleaseDesk releases) {
        VersionNumber version = desk.draft(
                SoundEdition.facts(SoundEdition.PREVIOUS, 83, 13_529, "67.5").year(),
                SoundEdition.LAST_YEAR.content(),
                EDITOR,
                REASON);
        desk.submitForReview(version, EDITOR, REASON);
        releases.publishAsOf(version, Instant.parse("2026-09-01T08:00:00Z"), EDITOR, REASON);
    }

    /** Starts such a process; it ends when its input does. */
    static Process start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        SmallPortal.class.getName())
                .redirectErrorStream(true)
                .start();
    }

    /** Waits until the process can be visited, as its editor, and keeps reading what it prints. */
    static Portal visit(Process process) throws Exception {
        var lines = process.inputReader();
        String line = lines.readLine();
        StringBuilder printed = new StringBuilder();
        while (line != null && !line.startsWith(READY)) {
            printed.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("The application did not start: " + printed);
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        String[] words = line.split(":", -1);
        Portal portal = new Portal(Integer.parseInt(words[1]), words[2]);
        portal.signIn(EDITOR, Accounts.PASSWORD);
        return portal;
    }
}
