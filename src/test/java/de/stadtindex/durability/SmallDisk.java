package de.stadtindex.durability;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own that can be filled; where nobody may mount one, a plain folder. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTES = 500;

    private final Path folder;
    private final boolean isMounted;

    SmallDisk(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString());
    }

    /** Whether it has an end that can be reached. */
    boolean canBeFilled() {
        return isMounted;
    }

    /** Leaves no room at all. */
    void fill() throws IOException {
        byte[] block = new byte[1 << 16];
        try (RandomAccessFile file = new RandomAccessFile(filler().toFile(), "rw")) {
            for (int size = block.length; size > 0; size = size / 2) {
                try {
                    while (true) {
                        file.write(block, 0, size);
                    }
                } catch (IOException _) {
                    // Now with less
                }
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        free();
        if (isMounted) {
            run("umount", "--lazy", folder.toString());
        }
    }
}
