package org.broadsheet.endtoend.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports for brokers that are killed and come back. */
final class Ports {
    private Ports() {}

    /**
     * A port below those that the system gives to clients: one of them, which tries to reach the killed broker, would
     * otherwise get the port that it tries to reach, and keep it.
     */
    static int free() {
        Random random = new Random();
        while (true) {
            int candidate = random.nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken; the next.
            }
        }
    }
}
