package org.broadsheet.standalone.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    private final Conversion conversion = new Conversion(new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT));

    @TempDir
    Path folder;

    @Test
    void keepsThePathAsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: T\n---\nHello.\n");
        Path given = folder.resolve("x/../a.md");
        Files.createDirectory(folder.resolve("x"));

        Converted converted = conversion.convert(given);

        assertThat(converted.post().orElseThrow().provenance().path()).isEqualTo(given.toString());
        assertThat(converted.post().orElseThrow().html()).contains("Hello.");
        assertThat(converted.post().orElseThrow().provenance().size()).isEqualTo(Files.size(file));
    }

    @ParameterizedTest
    @CsvSource({
        "a.md,convert/a.md",
        "../a.md,convert/a.md",
        "/tmp/./a.md,convert/tmp/a.md",
        "-,convert/-",
        "..,convert/-"
    })
    void makesAnIdOfAnyPath(String path, String id) {
        assertThat(Conversion.id(path).value()).isEqualTo(id);
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] latin1 = "one\ntwo caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        Converted converted = conversion.convert("old.md", latin1);

        assertThat(converted.complaint()).startsWith("old.md:2: ").contains("iconv");
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(conversion.convert(folder.resolve("none.md")).complaint()).contains("cannot be read");
    }

    @Test
    void countsWhatBecameOfFiles() {
        Tally tally = new Tally();
        tally.add(conversion.convert("a.md", "Hello.\n".getBytes(StandardCharsets.UTF_8)));
        tally.add(conversion.convert("b.md", new byte[0]));

        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.lines()).contains("posts     1", "refused   1\n  1  empty");
    }
}
