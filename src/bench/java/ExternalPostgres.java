import de.stadtindex.platform.postgres.EmbeddedPostgres;
import java.io.OutputStream;
import java.nio.file.Path;

/** Plays the external server of a benchmark: prints URL, user and password, and serves until its input ends. */
final class ExternalPostgres {

    private ExternalPostgres() {}

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println(server.jdbcUrl());
        System.out.println(server.username());
        System.out.println(server.password());
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
