package org.broadsheet.transform.shortcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a tag is given: {@code src="a.png" width=300}, {@code image: "a.png", alt: "A"}, {@code left /a.png 300 "A title"}.
 *
 * @param text as written
 * @param named values by name in lower case, in order
 * @param positional values without a name, in order
 */
record Arguments(String text, Map<String, String> named, List<String> positional) {
    Arguments {
        positional = List.copyOf(positional);
    }

    /**
     * Reads arguments.
     *
     * @param bare what a value without quotation marks stands for, such as the name of a variable
     */
    static Arguments read(String text, UnaryOperator<String> bare) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> positional = new ArrayList<>();
        ArgumentScanner scanner = new ArgumentScanner(text);
        while (scanner.next()) {
            String value = scanner.quoted() ? scanner.value() : bare.apply(scanner.value());
            if (scanner.name().isEmpty()) {
                positional.add(value);
            } else {
                named.putIfAbsent(scanner.name().toLowerCase(Locale.ROOT), value);
            }
        }
        return new Arguments(text, named, positional);
    }

    /** The first of the names that has a value; empty where none has. */
    String named(String... names) {
        for (String name : names) {
            String value = named.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The value at a place among those without a name; empty where there is none. */
    String at(int place) {
        return place < positional.size() ? positional.get(place).strip() : "";
    }

    /** The named value, or the one at a place. */
    String namedOrAt(int place, String... names) {
        String value = named(names);
        return value.isEmpty() ? at(place) : value;
    }

    /** All values, those with names last. */
    List<String> values() {
        List<String> all = new ArrayList<>(positional);
        all.addAll(named.values());
        return all;
    }
}
