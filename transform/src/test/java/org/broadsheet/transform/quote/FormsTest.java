package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Source;
import org.broadsheet.transform.Posts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small posts in the forms in which blogs, newsletters, mails and scholars quote, one file per language. Each begins with a line
 * {@code === what it shows | url=… | title=… | author=… | site=…}, which names what must be found of its last quotation: a name or a
 * title by containment, {@code -} for nothing, {@code none} where nobody can tell.
 */
class FormsTest {
    private static final List<String> FILES =
            List.of("english", "more-english", "other-languages", "works-and-sites", "as-blogs-do", "wordings");

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void areRead(String name, List<String> wanted, String body) {
        String file = body.startsWith("<") ? "a.html" : "a.md";
        List<Quote> quotes = Posts.transformed(file, "---\ntitle: On the water\ndate: 2020-01-01\n---\n" + body)
                .quotes();
        Source source = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1).source();

        assertThat(wanted)
                .allSatisfy(each -> assertThat(holds(each, source))
                        .as("%s of %s", each, source)
                        .isTrue());
    }

    static Stream<Object[]> forms() throws IOException {
        List<Object[]> forms = new ArrayList<>();
        for (String file : FILES) {
            for (String form : read(file).split("(?m)^=== ", -1)) {
                if (!form.isBlank()) {
                    int end = form.indexOf('\n');
                    String[] head = form.substring(0, end).split(" \\| ", -1);
                    forms.add(new Object[] {
                        file + ": " + head[0], Arrays.asList(head).subList(1, head.length), form.substring(end + 1)
                    });
                }
            }
        }
        return forms.stream();
    }

    private static String read(String file) throws IOException {
        try (InputStream stream = FormsTest.class.getResourceAsStream("/quotations/" + file + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean holds(String wanted, @Nullable Source source) {
        if (wanted.strip().equals("none")) {
            return source == null;
        }
        int equals = wanted.indexOf('=');
        String value = wanted.substring(equals + 1).strip();
        String found = source == null ? null : field(source, wanted.substring(0, equals));
        if (value.equals("-") || found == null) {
            return value.equals("-") && found == null;
        }
        return wanted.startsWith("url")
                ? found.equals(value)
                : letters(found).contains(letters(value)) || letters(value).contains(letters(found));
    }

    private static @Nullable String field(Source source, String name) {
        return switch (name) {
            case "url" -> source.url();
            case "title" -> source.title();
            case "site" -> source.site();
            case "author" -> source.author() == null ? null : source.author().name();
            default -> throw new IllegalArgumentException(name + " is no field of a source");
        };
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
