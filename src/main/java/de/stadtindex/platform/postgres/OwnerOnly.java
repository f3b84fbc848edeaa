package de.stadtindex.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Closes a folder or file to other local users, in the words of the operating system at hand. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Leaves the path to its owner (POSIX) or to the current user (Windows); other file systems stay as they are. */
    public static void restrict(Path path) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            var permissions = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } else {
            var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
            if (view != null) {
                view.setAcl(List.of(everythingForCurrentUser(path)));
            }
        }
    }

    private static AclEntry everythingForCurrentUser(Path path) throws IOException {
        var users = path.getFileSystem().getUserPrincipalLookupService();
        var entry = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(users.lookupPrincipalByName(System.getProperty("user.name")))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (Files.isDirectory(path)) {
            entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        }
        return entry.build();
    }
}
