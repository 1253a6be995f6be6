package org.broadsheet.broker.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Scanner;

/**
 * Draws a port for a server that nobody listens on now, and that the system gives to no client.
 *
 * <p>A port of the clients' range would be free while the server is down only by luck: any connection out of the machine can
 * have it then, even the one of a client that tries to reach this very server.
 */
final class FreePort {
    private static final Path CLIENT_RANGE = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    /** Linux's own default; that of other systems (49152 and up, RFC 6335) is no lower. */
    private static final Range USUAL_CLIENTS = new Range(32_768, 60_999);
    /** Below are those that are known for something else, and those that tests of ours take. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 65_535;
    /** Of fewer, too many might be taken. */
    private static final int ENOUGH = 1_000;

    private static final int DRAWS = 100;
    private static final Random RANDOM = new Random();

    private FreePort() {}

    /** Ports, both ends included. */
    record Range(int first, int last) {
        /** As Linux writes it: two numbers. */
        static Range parse(String text) {
            try (Scanner numbers = new Scanner(text)) {
                return new Range(numbers.nextInt(), numbers.nextInt());
            }
        }

        int size() {
            return last - first + 1;
        }

        /** Those to draw from where these are the clients': below them, or else above; none where they are nearly all. */
        Range forServers() {
            Range below = new Range(LOWEST, Math.min(first - 1, HIGHEST));
            Range above = new Range(Math.max(last + 1, LOWEST), HIGHEST);
            return below.size() >= ENOUGH ? below : above.size() >= ENOUGH ? above : new Range(0, 0);
        }

        private int draw() {
            return first + RANDOM.nextInt(size());
        }
    }

    /** A port that was free a moment ago; that it still is, only binding it tells. */
    static int draw() throws IOException {
        Range servers = clients().forServers();
        for (int draw = 0; draw < DRAWS; draw++) {
            int port = servers.draw();
            if (port != 0 && !isTaken(port)) {
                return port;
            }
        }
        // Any at all, by the system's choice.
        try (ServerSocket socket = listen(0)) {
            return socket.getLocalPort();
        }
    }

    /** The ports that the system gives to clients. */
    static Range clients() {
        // Not readString: the kernel gives such a file in one piece, or only the first byte.
        try (BufferedReader kernel = Files.newBufferedReader(CLIENT_RANGE)) {
            return Range.parse(kernel.readLine());
        } catch (IOException e) {
            return USUAL_CLIENTS;
        }
    }

    /** Whether somebody listens on a port of this machine's loopback. */
    static boolean isTaken(int port) {
        try (ServerSocket socket = listen(port)) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
