package org.broadsheet.endtoend.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A post as its writer has it in mind: front matter by key, a body, and a place in the folder. */
final class WrittenPost {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 15);

    private final int number;
    private final Map<String, String> head = new TreeMap<>();
    private String folder = "";
    private String body;

    /** A post that differs in everything from every other number's; each third carries the tag of all thirds. */
    WrittenPost(int number) {
        this.number = number;
        this.body = "Words of post " + number + ".";
        head.put("title", "Post " + number);
        head.put("date", FIRST_DAY.plusDays(11L * number).toString());
        head.put("tags", "[all, third-" + number % 3 + "]");
    }

    /** Below the inbox. */
    String path() {
        return folder + "post-" + number + ".md";
    }

    /** Into a folder, or with {@code .} to the top. */
    void moveTo(String name) {
        folder = name.equals(".") ? "" : name + "/";
    }

    void put(String key, String value) {
        head.put(key, value);
    }

    void remove(String key) {
        head.remove(key);
    }

    void body(String text) {
        body = text;
    }

    /** The file. */
    String text() {
        return head.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining("", "---\n", "---\n" + body + "\n"));
    }
}
