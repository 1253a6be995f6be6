package org.broadsheet.transform.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and phrases by which people say whom they quote, from one file for each language ({@code en.properties}, …), by their keys.
 * All languages are read at once: a post seldom says which one it is in, and quotes across them.
 */
final class Languages {
    private static final List<String> FILES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "zh", "names", "given-names");

    private static final Pattern COMMA = Pattern.compile("\\s*[,\uff0c]\\s*");
    private static final Map<String, List<String>> PHRASES = read();

    private Languages() {}

    /** The phrases of a key in all languages; a key that no file has is an error in the program. */
    static List<String> phrases(String key) {
        return Objects.requireNonNull(PHRASES.get(key), key + " is missing in the files beside " + Languages.class);
    }

    /** The keys that any of the files has. */
    static Set<String> keys() {
        return PHRASES.keySet();
    }

    /** Any of some phrases as a group of a pattern, the longest first. */
    static String alternatives(Collection<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (String file : FILES) {
            Properties properties = load(file + ".properties");
            for (String key : properties.stringPropertyNames()) {
                phrases.computeIfAbsent(key, first -> new ArrayList<>())
                        .addAll(List.of(COMMA.split(properties.getProperty(key), -1)));
            }
        }
        return phrases;
    }

    private static Properties load(String file) {
        try (InputStream stream = Languages.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(
                    Objects.requireNonNull(stream, file + " is missing beside " + Languages.class),
                    StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
