package org.broadsheet.endtoend.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ports for brokers that are killed and come back: each is this process's until it ends, though nobody listens on it for a
 * while, and whatever other tests run on this machine.
 */
final class Ports {
    /** Below those that the system gives to clients, and those that embedded brokers draw themselves. */
    private static final int LOWEST = 10_000;

    private static final int ABOVE = 20_000;

    /** Open files keep the locks of the ports that were given. */
    private static final List<FileChannel> GIVEN = new ArrayList<>();

    private Ports() {}

    static synchronized int free() {
        Random random = new Random();
        while (true) {
            int candidate = random.nextInt(LOWEST, ABOVE);
            try (ServerSocket socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                if (isOurs(socket.getLocalPort())) {
                    return candidate;
                }
            } catch (IOException e) {
                // Taken; the next.
            }
        }
    }

    private static boolean isOurs(int port) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "broadsheet-test-port-" + port + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                file.toFile().deleteOnExit();
                GIVEN.add(channel);
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // Given before, by this process.
        }
        channel.close();
        return false;
    }
}
