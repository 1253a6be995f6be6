package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMemoryTest {
    @TempDir
    Path folder;

    @Test
    void knowsTheSiteOfTheLastRun() {
        DataFolder data = new DataFolder(folder).create();
        SiteConfig site = new SiteConfig(
                folder.resolve("a: site"),
                Optional.of(folder.resolve("static")),
                URI.create("https://example.org/x"),
                "Die Tageszeitung – äöü",
                ZoneId.of("Europe/Berlin"));

        assertThat(SiteMemory.of(data)).isEmpty();
        SiteMemory.remember(data, site);

        assertThat(SiteMemory.of(data)).hasValue(site);
    }

    @Test
    void keepsTheOldSiteWhereTheNewOneCannotBeWritten() throws IOException {
        DataFolder data = new DataFolder(folder).create();
        SiteConfig site = new SiteConfig(
                folder, Optional.empty(), URI.create("https://example.org"), "The Daily", ZoneId.of("UTC"));
        SiteMemory.remember(data, site);
        Files.createDirectory(folder.resolve("site.properties.new"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SiteMemory.remember(data, site))
                .withMessageContaining("site.properties");

        assertThat(SiteMemory.of(data)).hasValue(site);
    }
}
