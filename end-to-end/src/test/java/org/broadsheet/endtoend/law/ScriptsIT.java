package org.broadsheet.endtoend.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the site, for histories that broke it once. */
@ResourceLock(value = Heard.LOG, mode = ResourceAccessMode.READ)
class ScriptsIT {
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "scripts");

    @ParameterizedTest
    @MethodSource("scripts")
    void isWhatIsMadeAfresh(String name) throws IOException {
        Theatre.play(Script.parse(Files.readString(SCRIPTS.resolve(name))));
    }

    static List<String> scripts() {
        return Folders.files(SCRIPTS).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
