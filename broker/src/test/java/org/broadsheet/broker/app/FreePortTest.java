package org.broadsheet.broker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.broadsheet.broker.app.FreePort.Range;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @RepeatedTest(20)
    void isNoneOfTheClients() throws IOException {
        Range clients = FreePort.clients();
        int port = FreePort.draw();

        assertThat(port < clients.first()
                        || port > clients.last()
                        || clients.forServers().first() == 0)
                .as("%s is not among %s", port, clients)
                .isTrue();
    }

    @Test
    void nobodyListensOnIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(FreePort.draw(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isTaken(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void clientsAreAsLinuxWritesThem() {
        assertThat(Range.parse("32768\t60999\n")).isEqualTo(new Range(32_768, 60_999));
    }

    @Test
    void isBelowTheClientsWhereThereIsRoom() {
        assertThat(new Range(32_768, 60_999).forServers()).isEqualTo(new Range(20_000, 32_767));
        assertThat(new Range(49_152, 65_535).forServers()).isEqualTo(new Range(20_000, 49_151));
    }

    @Test
    void isAboveThemElse() {
        assertThat(new Range(9_000, 60_999).forServers()).isEqualTo(new Range(61_000, 65_535));
    }

    @Test
    void isTheSystemsChoiceWhereClientsHaveAll() {
        assertThat(new Range(1_024, 65_535).forServers()).isEqualTo(new Range(0, 0));
        assertThat(new Range(20_500, 65_000).forServers()).isEqualTo(new Range(0, 0));
    }
}
