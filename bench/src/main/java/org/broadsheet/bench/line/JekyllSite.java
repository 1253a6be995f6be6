package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The posts as a collection of a Jekyll site: home, posts with their neighbours, tags, three feeds. It has no pages of tags of its own, so
 * that each has a file; months and sitemap are left out.
 *
 * @param below which the site is made
 */
record JekyllSite(Path below) implements Peer {
    private static final List<String> FILES = List.of(
            "_config.yml",
            "_layouts/default.html",
            "_layouts/post.html",
            "_layouts/tag.html",
            "404.html",
            "atom.xml",
            "feed.json",
            "feed.xml",
            "index.html");

    @Override
    public String name() {
        return "jekyll";
    }

    @Override
    public String hint() {
        return "apt-get install jekyll";
    }

    @Override
    public ProcessCost build(Path posts) {
        copy(folder(), FILES);
        try {
            Files.createDirectories(folder().resolve("tags"));
            for (int tag = 0; tag < GeneratedPosts.TAGS; tag++) {
                String name = GeneratedPosts.tag(tag);
                Files.writeString(
                        folder().resolve("tags/" + name + ".html"),
                        "---\nlayout: tag\ntag: " + name + "\npermalink: /tags/" + name + "/\n---\n");
            }
            // Jekyll leaves out what lies behind a symbolic link.
            Programs.copy(posts, folder().resolve("_entries"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ProcessCost.of(folder(), List.of("jekyll", "build", "--quiet", "--disable-disk-cache"));
    }

    @Override
    public Path site() {
        return folder().resolve("_site");
    }

    private Path folder() {
        return below.resolve("jekyll");
    }
}
