package org.broadsheet.standalone.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;

/** What the site was when a line ran last on a data folder, so that {@code verify} need not be told again. */
public final class SiteMemory {
    private SiteMemory() {}

    /** Remembers a site. */
    public static void remember(DataFolder data, SiteConfig site) {
        Properties properties = new Properties();
        properties.setProperty("site", site.folder().toString());
        site.staticFolder().ifPresent(folder -> properties.setProperty("static", folder.toString()));
        properties.setProperty("base-url", site.baseUrl().toString());
        properties.setProperty("title", site.title());
        properties.setProperty("zone", site.zone().getId());
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "The site of the last run.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(data.site(), text.toString());
    }

    /** The site of the last run; empty where none ran here. */
    public static Optional<SiteConfig> of(DataFolder data) {
        if (!Files.exists(data.site())) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(data.site())) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new SiteConfig(
                Path.of(properties.getProperty("site")),
                Optional.ofNullable(properties.getProperty("static")).map(Path::of),
                URI.create(properties.getProperty("base-url")),
                properties.getProperty("title"),
                ZoneId.of(properties.getProperty("zone"))));
    }
}
