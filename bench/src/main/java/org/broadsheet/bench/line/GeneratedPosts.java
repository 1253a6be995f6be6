package org.broadsheet.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.broadsheet.bench.RandomWords;

/**
 * Posts of about 4 KB in Markdown, the same for a number at each run: headings, lists, a link, a quotation of one of a hundred
 * sites, a code block, three of fifty tags, ten posts a day backwards from a fixed one. Front matter is YAML that every generator reads;
 * {@code months} lets those without month archives list by a taxonomy.
 *
 * @param from number of the first
 * @param count how many
 */
record GeneratedPosts(int from, int count) {
    static final int TAGS = 50;
    private static final int SOURCES = 100;
    private static final List<String> AUTHORS = List.of(
            "Ada", "Ben", "Cora", "Dan", "Edith", "Frank", "Greta", "Hugh", "Ines", "Jack", "Karla", "Leo", "Mona",
            "Ned", "Olga", "Paul", "Rita", "Sam", "Tessa", "Ugo", "Vera", "Walt", "Zoe");
    private static final LocalDate NEWEST = LocalDate.of(2026, 3, 1);
    private static final int POSTS_A_DAY = 10;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final String HEAD = """
            ---
            title: "Post %d%s"
            date: %sT12:00:%02dZ
            url: %s
            permalink: %s
            tags: [%s, %s, %s]
            months: ["%s"]
            ---

            """;
    private static final String PARAGRAPH = """
            {25}, [{2}](https://example.com/NUMBER), **{3}** {20}.

            """;
    private static final String PART = "## {4}\n\n" + PARAGRAPH + "- {7}\n- *{5}*\n- `{2}`\n\n" + PARAGRAPH;
    private static final String END = """
            As AUTHOR Merton writes in [The {2}](https://SITE.example.org/NUMBER):

            > {40}.

            ```java
            int answer = NUMBER; // {6}
            ```
            """;
    private static final String BODY = PART.repeat(4) + END;

    /** The newest so many. */
    static GeneratedPosts first(int count) {
        return new GeneratedPosts(0, count);
    }

    /** Writes them all below a folder, a folder for each thousand. */
    void write(Path folder) {
        for (int number = from; number < from + count; number++) {
            write(folder, number, "");
        }
    }

    /** Writes one, with something behind its title. */
    Path write(Path folder, int number, String mark) {
        Path file = file(folder, number);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text(number, mark), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, int number) {
        return folder.resolve(String.valueOf(number / 1000)).resolve("post-" + number + ".md");
    }

    /** Number 0 is the newest; ten share a day, so that 100,000 are 27 years. */
    static LocalDate date(int number) {
        return NEWEST.minusDays(number / POSTS_A_DAY);
    }

    /** Where each generator is told to put it. */
    static String address(int number) {
        return "/posts/post-" + number + "/";
    }

    static String tag(int number) {
        return "tag-" + number % TAGS;
    }

    /** The whole file. */
    static String text(int number, String mark) {
        LocalDate date = date(number);
        String head = HEAD.formatted(
                number,
                mark,
                date,
                // Seconds order the posts of a day, as their numbers do.
                59 - number % 10,
                address(number),
                address(number),
                tag(number),
                tag(number / 7 + 1),
                tag(number / 3 + 2),
                MONTH.format(date));
        return head
                + new RandomWords(number)
                        .fill(BODY)
                        .replace("NUMBER", String.valueOf(number))
                        .replace("SITE", "site-" + number % SOURCES)
                        .replace("AUTHOR", AUTHORS.get(number % AUTHORS.size()));
    }
}
