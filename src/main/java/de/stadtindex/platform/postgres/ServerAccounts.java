package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the account for the server: the current one, or for root an unprivileged one that reaches the folder. */
final class ServerAccounts {

    private static final String ROOT = "root";

    private final Path root;
    private final CommandLine runner;

    private ServerAccounts(ServerFolder folder) {
        this.root = folder.root();
        this.runner = CommandLine.in(folder, "account.log", Duration.ofSeconds(10));
    }

    static ServerAccount choose(ServerFolder folder, ServerPlatform platform) {
        var accounts = new ServerAccounts(folder);
        return platform.isWindows() || !accounts.isRoot() ? ServerAccount.CURRENT : accounts.unprivileged();
    }

    private boolean isRoot() {
        return runner.run(List.of("id", "-u")).output().strip().equals("0");
    }

    private ServerAccount unprivileged() {
        return candidates().stream()
                .filter(this::reachesFolder)
                .findFirst()
                .orElseThrow(() -> new EmbeddedPostgresException("PostgreSQL does not run as root, and no other"
                        + " account of this machine reaches " + root + "; start Stadtindex as a normal user or choose"
                        + " a folder that others can reach with --stadtindex.data-folder=<folder>."));
    }

    private boolean reachesFolder(ServerAccount account) {
        var parent = String.valueOf(root.getParent());
        return runner.run(account.command(List.of("test", "-x", parent))).succeeded();
    }

    /** Best first: the owner of the data, root without its powers, owners of the folders above, service accounts. */
    private List<ServerAccount> candidates() {
        var candidates = new ArrayList<>(switchesTo(owner(root)));
        candidates.add(new ServerAccount(List.of("unshare", "-U", "--"), null));
        for (var above = root.getParent(); above != null; above = above.getParent()) {
            candidates.addAll(switchesTo(owner(above)));
        }
        candidates.addAll(switchesTo("postgres"));
        candidates.addAll(switchesTo("nobody"));
        return candidates;
    }

    private static String owner(@Nullable Path folder) {
        try {
            return folder == null ? ROOT : Files.getOwner(folder).getName();
        } catch (IOException unreadable) {
            return ROOT;
        }
    }

    /** Lists the ways to run as the named user; none for root and for a name this machine does not know. */
    private List<ServerAccount> switchesTo(String user) {
        var group = runner.run(List.of("id", "-g", user));
        if (user.equals(ROOT) || !group.succeeded()) {
            return List.of();
        }
        var setpriv = List.of("setpriv", "--reuid=" + user, "--regid=" + group.reason(), "--clear-groups", "--");
        return List.of(
                as(user, setpriv),
                as(user, List.of("runuser", "-u", user, "--")),
                as(user, List.of("sudo", "-n", "-u", user, "--")));
    }

    private ServerAccount as(String user, List<String> prefix) {
        try {
            var users = root.getFileSystem().getUserPrincipalLookupService();
            return new ServerAccount(prefix, users.lookupPrincipalByName(user));
        } catch (IOException unknown) {
            throw new EmbeddedPostgresException(
                    "The account " + user + " cannot be looked up; start Stadtindex as a" + " normal user.", unknown);
        }
    }
}
