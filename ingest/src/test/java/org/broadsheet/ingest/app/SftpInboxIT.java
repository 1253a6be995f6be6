package org.broadsheet.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.awaitility.Awaitility;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.ingest.app.Line.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An SFTP inbox is one line of configuration, seen against a real SFTP server. */
@ExtendWith(KafkaBroker.class)
class SftpInboxIT {
    @TempDir
    Path directory;

    private final SshServer server = SshServer.setUpDefaultServer();
    private Path remote;

    @BeforeEach
    void server() throws IOException {
        remote = Files.createDirectories(directory.resolve("remote"));
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(directory.resolve("host.key")));
        server.setPasswordAuthenticator(
                (user, password, session) -> user.equals("writer") && password.equals("secret"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(remote));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void whatIsPutOnTheServerIsPublished(KafkaBroker broker) throws IOException {
        try (Line line = new Line(broker, directory)) {
            line.fetch = List.of("sftp:writer@127.0.0.1:" + server.getPort()
                    + "/?password=secret&delete=true&recursive=true&delay=200&useUserKnownHostsFile=false");
            line.start();

            Files.writeString(remote.resolve("hello.md"), "from afar");
            Files.createDirectories(remote.resolve("2009"));
            Files.writeString(remote.resolve("2009/sub.md"), "from below");
            line.awaitEvents("hello.md", 1);
            line.awaitEvents("2009/sub.md", 1);

            assertThat(line.events("hello.md")).containsExactly(new Event("inbox/hello.md", 1, "from afar"));
            Awaitility.await().until(() -> Files.notExists(remote.resolve("hello.md")));
        }
    }
}
