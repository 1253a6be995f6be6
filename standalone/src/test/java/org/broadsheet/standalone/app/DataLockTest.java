package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path folder;

    @Test
    void saysWhoHasTheFolder() {
        DataFolder data = new DataFolder(folder).create();
        try (DataLock lock = DataLock.take(data)) {
            lock.announce(new RunningLine(4711, "127.0.0.1:9092", "p.", "http://localhost:8080"));

            assertThatThrownBy(() -> DataLock.take(data))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("pid 4711")
                    .hasMessageContaining("http://localhost:8080");
            assertThat(RunningLine.read(data.running()))
                    .hasValue(new RunningLine(4711, "127.0.0.1:9092", "p.", "http://localhost:8080"));
            assertThat(data.brokerAddress()).hasContent("127.0.0.1:9092");
        }
    }

    @Test
    void leavesNoAddressBehind() throws IOException {
        DataFolder data = new DataFolder(folder).create();
        Files.writeString(data.running(), "of a killed predecessor");
        Files.writeString(data.brokerAddress(), "127.0.0.1:9092");

        DataLock.take(data).close();

        assertThat(data.running()).doesNotExist();
        assertThat(data.brokerAddress()).doesNotExist();
        DataLock.take(data).close();
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
