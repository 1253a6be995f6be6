package org.broadsheet.bench.line;

import java.nio.file.Path;
import java.util.List;

/**
 * The posts as a Hugo site: home, posts with their neighbours, tags, months, three feeds, sitemap, 404. Without highlighting, which
 * Broadsheet does not do either.
 *
 * @param below which the site is made
 */
record HugoSite(Path below) implements Peer {
    private static final List<String> FILES = List.of(
            "config.toml",
            "layouts/404.html",
            "layouts/index.html",
            "layouts/index.atom.xml",
            "layouts/index.json",
            "layouts/index.rss.xml",
            "layouts/_default/baseof.html",
            "layouts/_default/single.html",
            "layouts/_default/taxonomy.html",
            "layouts/_default/term.html");

    @Override
    public String name() {
        return "hugo";
    }

    @Override
    public String hint() {
        return "apt-get install hugo";
    }

    @Override
    public ProcessCost build(Path posts) {
        copy(folder(), FILES);
        return ProcessCost.of(
                folder(),
                List.of("hugo", "--quiet", "--contentDir", posts.toString(), "--destination", site().toString()));
    }

    @Override
    public Path site() {
        return folder().resolve("public");
    }

    private Path folder() {
        return below.resolve("hugo");
    }
}
