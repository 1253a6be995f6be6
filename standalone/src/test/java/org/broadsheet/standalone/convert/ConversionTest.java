package org.broadsheet.standalone.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.ingest.DryReader;
import org.broadsheet.ingest.app.IngestConfig;
import org.broadsheet.transform.Limits;
import org.broadsheet.transform.PostTransformer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @TempDir
    Path folder;

    private Conversion conversion;

    @BeforeEach
    void prepare() {
        conversion = new Conversion(
                new DryReader(folder, IngestConfig.DEFAULT_MAX_SOURCE_BYTES),
                new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT));
    }

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
    void takesTheSizesThatIngestTakes() throws IOException {
        int most = (int) IngestConfig.DEFAULT_MAX_SOURCE_BYTES;
        Path fits = Files.writeString(folder.resolve("fits.md"), "w ".repeat(most / 2));
        Path large = Files.writeString(folder.resolve("large.md"), "w ".repeat(most / 2) + "w");

        assertThat(conversion.convert(fits).refusal()).isEmpty();
        assertThat(conversion.convert(large).complaint())
                .startsWith(large + ": the file is too large: 1048577 bytes")
                .contains("--max-source-bytes");
    }

    @Test
    void seesThePicturesBesideAPostAndBelowItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("2009/pictures"));
        Files.write(folder.resolve("2009/cat.png"), new byte[] {1});
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/dog.png"), new byte[] {2});
        Path post = Files.writeString(
                folder.resolve("2009/pets.md"),
                "---\ntitle: Pets\ndate: 2009-08-06\n---\n![cat](cat.png) ![dog](/images/dog.png) ![owl](owl.png)\n");

        PostEnriched enriched = conversion.convert(post).post().orElseThrow();

        assertThat(enriched.assets()).hasSize(2);
        assertThat(enriched.html()).contains("/assets/" + Hashes.sha256(new byte[] {1}) + ".png");
        assertThat(enriched.warnings()).extracting(Warning::message).anyMatch(message -> message.contains("owl.png"));
        assertThat(folder).isDirectoryNotContaining("glob:**/blobs");
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
