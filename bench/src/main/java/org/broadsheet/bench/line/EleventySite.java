package org.broadsheet.bench.line;

import java.nio.file.Path;
import java.util.List;

/**
 * The posts as an Eleventy site: home, posts, tags, three feeds. Its collections are of tags, so that each tag's page is of one template.
 *
 * @param below which the site is made
 */
record EleventySite(Path below) implements Peer {
    private static final List<String> FILES = List.of(
            "eleventy.config.cjs",
            "site/_includes/post.njk",
            "site/404.njk",
            "site/atom.njk",
            "site/feed.njk",
            "site/index.njk",
            "site/json.njk",
            "site/tags.njk");

    @Override
    public String name() {
        return "eleventy";
    }

    @Override
    public String hint() {
        return "npm install --global @11ty/eleventy";
    }

    @Override
    public ProcessCost build(Path posts) {
        copy(folder(), FILES);
        Programs.copy(posts, folder().resolve("site/posts"));
        return ProcessCost.of(folder(), List.of("eleventy", "--quiet", "--config=eleventy.config.cjs"));
    }

    @Override
    public Path site() {
        return folder().resolve("_site");
    }

    private Path folder() {
        return below.resolve("eleventy");
    }
}
