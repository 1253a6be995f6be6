package org.broadsheet.transform.quote;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.transform.html.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The full names that a post has anywhere: a surname or a first name alone is then enough. Looked up when first needed. */
final class People {
    private final Element body;
    private @Nullable Map<String, String> byPart;

    People(Element body) {
        this.body = body;
    }

    /** The full name of whom the post calls by a part of it, or that part. */
    String fullName(Name name) {
        return name.kind() == Name.Kind.SINGLE ? fullName(name.words()) : name.words();
    }

    String fullName(String part) {
        return parts().getOrDefault(part, part);
    }

    private Map<String, String> parts() {
        if (byPart == null) {
            byPart = read();
        }
        return byPart;
    }

    /** Who is named first keeps the part. */
    private Map<String, String> read() {
        Map<String, String> parts = new HashMap<>();
        Words.of(body).lines().forEach(line -> {
            Tokens tokens = new Tokens(line);
            for (Name name : Names.in(tokens)) {
                if (name.isPerson()) {
                    parts.putIfAbsent(tokens.words(name.to() - 1, name.to()), name.words());
                    parts.putIfAbsent(tokens.words(name.from(), name.from() + 1), name.words());
                }
            }
        });
        return parts;
    }
}
