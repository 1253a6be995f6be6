package org.broadsheet.standalone;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the site is. */
final class SiteOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli, as all options are.
    CommandSpec spec;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "where the site is written (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    Path site;

    @Option(
            names = "--static",
            paramLabel = "DIR",
            description = "files copied to the site as they are (default: static, where there is one)")
    @Nullable
    Path staticFolder;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "where readers reach the site, for feeds and the sitemap (default: ${DEFAULT-VALUE})")
    String baseUrl = "";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Broadsheet",
            description = "of the site (default: ${DEFAULT-VALUE})")
    String title = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "in which days begin, such as Europe/Paris (default: ${DEFAULT-VALUE})")
    String zone = "";

    /** The site as the command line has it. */
    SiteConfig config() {
        return new SiteConfig(site.toAbsolutePath().normalize(), staticFolder(), baseUrl(), title, zone());
    }

    /** The site as the command line has it, and where it says nothing, as it was at the last run. */
    SiteConfig config(Optional<SiteConfig> lastRun) {
        SiteConfig own = config();
        return lastRun.map(last -> new SiteConfig(
                        isGiven("--site") ? own.folder() : last.folder(),
                        isGiven("--static") ? own.staticFolder() : last.staticFolder(),
                        isGiven("--base-url") ? own.baseUrl() : last.baseUrl(),
                        isGiven("--title") ? own.title() : last.title(),
                        isGiven("--zone") ? own.zone() : last.zone()))
                .orElse(own);
    }

    private boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--zone '" + zone + "' is not a time zone; expected one such as Europe/Paris");
        }
    }

    private URI baseUrl() {
        try {
            URI url = URI.create(baseUrl);
            if (url.getHost() != null
                    && url.getQuery() == null
                    && url.getFragment() == null
                    && url.getScheme() != null
                    && url.getScheme().matches("https?")) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Said below, as of every other address that is none.
        }
        throw new ParameterException(
                spec.commandLine(),
                "--base-url '" + baseUrl
                        + "' is not an address of a site; expected one such as https://example.org, without '?' and '#'");
    }

    private Optional<Path> staticFolder() {
        Path folder = staticFolder == null ? Path.of("static") : staticFolder;
        if (Files.isDirectory(folder)) {
            return Optional.of(folder.toAbsolutePath().normalize());
        }
        if (staticFolder != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--static " + staticFolder + " is not a folder; make it, or leave the option out");
        }
        return Optional.empty();
    }
}
