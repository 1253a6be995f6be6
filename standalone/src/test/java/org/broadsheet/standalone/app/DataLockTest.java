package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.standalone.app.DataLock.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path folder;

    @Test
    void saysWhoHasTheFolder() {
        DataFolder data = new DataFolder(folder).create();
        try (DataLock lock = DataLock.take(data, Share.ALL)) {
            lock.announce(new RunningLine(4711, "127.0.0.1:9092", "p.", "http://localhost:8080"));

            assertThatThrownBy(() -> DataLock.take(data, Share.ALL))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("pid 4711")
                    .hasMessageContaining("http://localhost:8080");
            assertThat(RunningLine.read(data.running(Share.ALL)))
                    .hasValue(new RunningLine(4711, "127.0.0.1:9092", "p.", "http://localhost:8080"));
            assertThat(data.brokerAddress()).hasContent("127.0.0.1:9092");
        }
    }

    @Test
    void leavesNoAddressBehind() throws IOException {
        DataFolder data = new DataFolder(folder).create();
        Files.writeString(data.running(Share.ALL), "of a killed predecessor");
        Files.writeString(data.brokerAddress(), "127.0.0.1:9092");

        DataLock.take(data, Share.ALL).close();

        assertThat(data.running(Share.ALL)).doesNotExist();
        assertThat(data.brokerAddress()).doesNotExist();
        DataLock.take(data, Share.ALL).close();
    }

    @Test
    void isSharedByServicesAndNotWithAWholeLine() {
        DataFolder data = new DataFolder(folder).create();
        try (DataLock ingest = DataLock.take(data, Share.INGEST);
                DataLock publish = DataLock.take(data, Share.PUBLISH)) {
            ingest.announce(new RunningLine(1, "one:9092", "", ""));
            publish.announce(new RunningLine(2, "two:9092", "", ""));

            assertThat(DataLock.holder(data, Share.INGEST).orElseThrow().pid()).isEqualTo(1);
            assertThat(DataLock.holder(data, Share.TRANSFORM)).isEmpty();
            assertThatThrownBy(() -> DataLock.take(data, Share.PUBLISH)).hasMessageContaining("pid 2");
            assertThatThrownBy(() -> DataLock.take(data, Share.ALL)).hasMessageContaining("already running");
        }
        try (DataLock line = DataLock.take(data, Share.ALL)) {
            assertThatThrownBy(() -> DataLock.take(data, Share.INGEST)).hasMessageContaining("already running");
            line.announce(new RunningLine(3, "three:9092", "", ""));
        }
    }

    @Test
    void namesAnInstanceByHostAndFolder() {
        DataFolder data = new DataFolder(folder);

        assertThat(data.instance("host.example.org"))
                .startsWith("host.example.org-")
                .hasSizeLessThan(100);
        assertThat(data.instance("h")).isEqualTo(new DataFolder(folder).instance("h"));
        assertThat(data.instance("h")).isNotEqualTo(new DataFolder(folder.resolve("x")).instance("h"));
        assertThat(data.instance("bücher/…")).matches("[a-zA-Z0-9._-]+");
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file).create())
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("--data");
    }
}
