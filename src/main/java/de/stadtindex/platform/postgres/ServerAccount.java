package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which account the server runs, because PostgreSQL refuses to run as root.
 *
 * @param prefix the command that switches to the account, empty for no switch
 * @param owner who must own the server's files, null if they stay with whoever writes them
 */
record ServerAccount(List<String> prefix, @Nullable UserPrincipal owner) {

    /** The account that runs the portal. */
    static final ServerAccount CURRENT = new ServerAccount(List.of(), null);

    /** Returns the command that runs the given one under this account. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives the path, with all it holds, to this account; links are given away themselves, not what they point to. */
    void own(Path path) throws IOException {
        var newOwner = owner;
        if (newOwner != null && Files.exists(path)) {
            Files.walkFileTree(path, new HandOver(newOwner));
        }
    }

    private static final class HandOver extends SimpleFileVisitor<Path> {

        private final UserPrincipal newOwner;

        private HandOver(UserPrincipal newOwner) {
            this.newOwner = newOwner;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return visitFile(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var view = Files.getFileAttributeView(file, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (!view.getOwner().equals(newOwner)) {
                view.setOwner(newOwner);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
