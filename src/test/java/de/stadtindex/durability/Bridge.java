package de.stadtindex.durability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The way from a portal to its database, which can be cut, or carry nothing while it looks sound. */
final class Bridge implements AutoCloseable {

    private final ServerSocket door;
    private final int port;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private volatile boolean isCut;
    private volatile boolean isSilent;

    Bridge(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofVirtual().start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Drops whoever is on the way, and lets nobody on it. */
    void cut() throws IOException {
        isCut = true;
        closeAll();
    }

    /** Carries nothing any more, without a word. */
    void fallSilent() {
        isSilent = true;
    }

    /** Is as if nothing had been. */
    void mend() {
        isCut = false;
        isSilent = false;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (isCut) {
                    near.close();
                } else {
                    Socket far = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
                    ends.add(near);
                    ends.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            } catch (IOException _) {
                // The next one may get through
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] load = new byte[1 << 14];
        try (from;
                to) {
            for (int length = from.getInputStream().read(load);
                    length >= 0;
                    length = from.getInputStream().read(load)) {
                while (isSilent) {
                    Thread.sleep(50);
                }
                to.getOutputStream().write(load, 0, length);
            }
        } catch (IOException | InterruptedException _) {
            // Whoever was on the way notices
        }
    }

    private void closeAll() throws IOException {
        for (Socket end = ends.poll(); end != null; end = ends.poll()) {
            end.close();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeAll();
    }
}
