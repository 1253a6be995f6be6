package org.broadsheet.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;
import org.broadsheet.transform.html.Title;
import org.broadsheet.transform.html.Urls;
import org.jspecify.annotations.Nullable;

/** The authors that a head names: a name, a list of names, or records with {@code name}, {@code display_name}, {@code url}. */
final class People {
    private static final List<String> NAMES = List.of("display_name", "name", "login", "title", "email");
    private static final List<String> PAGES = List.of("url", "uri", "link", "website", "homepage");

    private People() {}

    static List<Author> authors(FrontMatter head) {
        for (String key : Keys.AUTHORS) {
            List<Author> authors = new ArrayList<>();
            head.value(key).map(value -> parted(key, value)).ifPresent(value -> add(value, authors, head));
            if (!authors.isEmpty()) {
                return authors.stream().distinct().toList();
            }
        }
        return List.of();
    }

    /** Several names in one line, as Pelican has them: between semicolons, or between commas where each is more than one word. */
    private static Object parted(String key, Object value) {
        if (!key.equals("authors") || !(value instanceof String line)) {
            return value;
        }
        List<String> names = List.of(line.strip().split("\\s*[" + (line.indexOf(';') < 0 ? "," : ";") + "]\\s*", -1));
        boolean whole = line.indexOf(';') >= 0 || names.stream().allMatch(name -> name.indexOf(' ') > 0);
        return names.size() > 1 && whole ? names : value;
    }

    private static void add(Object value, List<Author> authors, FrontMatter head) {
        if (value instanceof List<?> list) {
            list.forEach(item -> add(item, authors, head));
        } else if (value instanceof Map<?, ?> map) {
            field(map, NAMES).ifPresent(name -> authors.add(new Author(name, page(field(map, PAGES)))));
        } else if (value instanceof String name && !name.isBlank()) {
            authors.add(new Author(Title.of(name).text(), page(head.text("author_url"))));
        }
    }

    private static Optional<String> field(Map<?, ?> map, List<String> keys) {
        return keys.stream()
                .map(map::get)
                .filter(String.class::isInstance)
                .map(value -> ((String) value).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static @Nullable String page(Optional<String> written) {
        return written.map(Urls::web).filter(Urls::isAbsolute).orElse(null);
    }
}
