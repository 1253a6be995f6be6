package org.broadsheet.transform.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The full names that a post has anywhere: a surname or a first name alone is then enough. Looked up when first needed. */
final class People {
    private static final int MIN_NAME = 8;

    private final Element body;
    private final @Nullable String title;
    private @Nullable Map<String, String> byPart;

    /** Those of a post, and of its title, which in a link blog is that of the quoted page. */
    People(Element body, @Nullable String title) {
        this.body = body;
        this.title = title;
    }

    /** The full name of whom the post calls by a part of it, or that part. */
    String fullName(Name name) {
        return name.kind() == Name.Kind.SINGLE ? fullName(name.words()) : name.words();
    }

    String fullName(String part) {
        return parts().getOrDefault(part, part);
    }

    /**
     * {@code jane-doe.example/bees}, {@code blogs.example/janedoe/1}: the person of the post whose full name the host or one whole part of
     * the path is made of; or null. A name among other words of a path is of whom the page is about.
     */
    @Nullable
    Author inAddress(String url) {
        String host = Letters.of(Address.host(url));
        List<String> path = Stream.of(url.split("[/?#]", -1)).map(Letters::of).toList();
        return parts().values().stream()
                .filter(name -> name.length() >= MIN_NAME)
                .filter(name -> host.contains(Letters.of(name)) || path.contains(Letters.of(name)))
                .findFirst()
                .map(name -> new Author(name, null))
                .orElse(null);
    }

    private Map<String, String> parts() {
        if (byPart == null) {
            byPart = read();
        }
        return byPart;
    }

    /** Who is named first keeps the part. */
    private Map<String, String> read() {
        Map<String, String> parts = new LinkedHashMap<>();
        Words.of(body).lines().forEach(line -> read(line, parts));
        if (title != null) {
            read(title, parts);
        }
        return parts;
    }

    private static void read(String line, Map<String, String> parts) {
        Tokens tokens = new Tokens(line);
        for (Name name : Names.in(tokens)) {
            if (name.isPerson()) {
                parts.putIfAbsent(tokens.words(name.to() - 1, name.to()), name.words());
                parts.putIfAbsent(tokens.words(name.from(), name.from() + 1), name.words());
            }
        }
    }
}
