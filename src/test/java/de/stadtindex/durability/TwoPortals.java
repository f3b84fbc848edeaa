package de.stadtindex.durability;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Two portals on one database, which they reach by a bridge and which stands on a disk of its own; and somebody who is signed in. */
final class TwoPortals {

    /** Long enough on the slowest machine; nothing is said by it about how long things take. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int FIRST_EDITION = 2031;
    private static final int LAST_EDITION = 2036;
    private static final int SECONDS_UNTIL_SILENCE_IS_NOTICED = 4;

    final Admin admin = new Admin();
    final SmallDisk disk;
    final Ground ground;
    final Bridge bridge;
    final Evidence evidence;
    final LivePortal portal;
    final LivePortal other;

    TwoPortals(Path folder) throws Exception {
        disk = new SmallDisk(folder.resolve("disk"));
        ground = new Ground(folder.resolve("disk/postgres"));
        bridge = new Bridge(ground.port());
        evidence = new Evidence(ground);
        portal = LivePortal.start(settings(), folder.resolve("portal.log"));
        ground.execute("insert into person_role select id, unnest(array['EDITOR', 'APPROVER']) from person");
        for (int year = FIRST_EDITION; year <= LAST_EDITION; year++) {
            evidence.enterEdition(year);
        }
        other = LivePortal.start(settings(), folder.resolve("other.log"));
        admin.visit(portal);
        admin.signIn();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(ground.settings());
        settings.computeIfPresent(
                "SPRING_DATASOURCE_URL",
                (_, url) -> url.replace(":" + ground.port() + "/", ":" + bridge.port() + "/") + "?socketTimeout="
                        + SECONDS_UNTIL_SILENCE_IS_NOTICED);
        settings.put("STADTINDEX_ADMIN_EMAIL", Admin.EMAIL);
        settings.put("STADTINDEX_ADMIN_PASSWORD", Admin.PASSWORD);
        return settings;
    }

    int status(String path) throws Exception {
        return admin.open(path).statusCode();
    }

    /** Waits until a page is answered for which the database is asked. */
    void awaitRecovery() {
        await().atMost(PATIENCE).until(() -> status("/redaktion/hochladen") == 200);
    }

    void leave() throws Exception {
        admin.close();
        portal.kill();
        other.kill();
        bridge.close();
        ground.close();
        disk.close();
    }
}
