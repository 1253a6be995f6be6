package org.broadsheet.endtoend.law;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.broadsheet.endtoend.law.Script.Step;

/** Scripts at random: a folder of some dozens of posts, and what happens to it. */
final class Scripts {
    /** More than the twenty that the home page and a tag's page show. */
    private static final int POSTS = 36;

    private static final int LONGEST = 60;

    private Scripts() {}

    /** Scripts of up to {@value LONGEST} steps; a shorter and duller one is a smaller one. */
    static Arbitrary<Script> scripts() {
        Arbitrary<Step> fill = Arbitraries.integers().between(0, POSTS).map(n -> Step.of("fill " + n));
        Arbitrary<List<Step>> steps =
                step().list().ofMinSize(1).ofMaxSize(LONGEST).withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(fill, steps)
                .as((first, others) -> new Script(Stream.concat(Stream.of(first, Step.of("start")), others.stream())
                        .toList()));
    }

    private static Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, line("words", post(), numbers(99))),
                Tuple.of(4, line("title", post(), of("One", "Two", "Zwölf & mehr"))),
                Tuple.of(4, line("worst", post(), numbers(1_000))),
                Tuple.of(7, line("date", post(), dates())),
                Tuple.of(1, line("undated", post())),
                Tuple.of(7, line("tags", post(), tags())),
                Tuple.of(4, line("draft", post())),
                Tuple.of(4, line("undraft", post())),
                Tuple.of(5, line("address", post(), addresses())),
                Tuple.of(1, line("noaddress", post())),
                Tuple.of(2, line("origin", post(), addresses())),
                Tuple.of(2, line("alias", post(), addresses())),
                Tuple.of(1, line("guid", post(), of("shared-1", "shared-2"))),
                Tuple.of(3, line("link", post(), post())),
                Tuple.of(
                        4,
                        line(
                                "quote",
                                post(),
                                of("Ann a.example", "ANN www.a.example", "Bo b.example", "Bo a.example"))),
                Tuple.of(3, line("picture", post(), numbers(3))),
                Tuple.of(2, line("paint", numbers(3), numbers(9))),
                Tuple.of(1, line("unpaint", numbers(3))),
                Tuple.of(4, line("rename", post(), of("a", "b", "B", "_drafts", "."))),
                Tuple.of(6, line("delete", post())),
                Tuple.of(3, line("refuse", post(), of("bytes", "so", "thus"))),
                Tuple.of(4, line("settle")),
                Tuple.of(3, line("stop", services())),
                Tuple.of(4, line("start", services())),
                Tuple.of(2, line("stop")),
                Tuple.of(3, line("start")),
                Tuple.of(6, line("days", of("1", "1", "2", "4", "20"))),
                Tuple.of(3, line("static", staticPaths(), numbers(9))),
                Tuple.of(2, line("unstatic", staticPaths())),
                Tuple.of(1, line("forget")),
                Tuple.of(5, damage()),
                Tuple.of(1, line("site title", of("A", "B"))),
                Tuple.of(1, line("site base", of("https://a.example", "https://b.example/blog"))),
                Tuple.of(1, line("site zone", of("UTC", "Asia/Tokyo", "America/New_York"))));
    }

    private static Arbitrary<Step> damage() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, line("damage remove", numbers(99))),
                Tuple.of(3, line("damage change", numbers(99))),
                Tuple.of(1, line("damage fold", numbers(99))),
                Tuple.of(2, line("damage file", of("foreign.txt", "2024/index.html", "tags/gone/index.html", "pages"))),
                Tuple.of(2, line("damage folder", of("empty/inside", "2019/01", ".broadsheet/left", "feed.xml/no"))),
                Tuple.of(2, line("damage file .broadsheet/left")),
                Tuple.of(1, line("damage all")));
    }

    private static Arbitrary<String> post() {
        return numbers(POSTS);
    }

    private static Arbitrary<String> numbers(int below) {
        return Arbitraries.integers().between(0, below - 1).map(String::valueOf);
    }

    /** Around the present, in the past, in one month and on one day, and where a zone makes it another. */
    private static Arbitrary<String> dates() {
        return of(
                "2024-05-05",
                "2025-03-02",
                "2025-03-03T23:30:00",
                "2025-03-06",
                "2025-03-20",
                "2025-02-28",
                "2025-02-27",
                "1999-12-31T22:00:00Z",
                "2019-01-01",
                "2024-05-05T01:00:00+02:00");
    }

    private static Arbitrary<String> tags() {
        return of("all", "all gone", "Gone", "C++ all", "one two three", "two");
    }

    private static Arbitrary<String> addresses() {
        return of(
                "/pages/1/",
                "/Pages/1/",
                "/pages/2/",
                "/pages/1/below/",
                "/tags/",
                "/2024/05/05/post-1/",
                "/notes.txt/");
    }

    private static Arbitrary<String> staticPaths() {
        return of(
                "CNAME", "notes.txt", "pages", "pages/1/index.html", "tags/gone/index.html", "index.html", "a/b/c.txt");
    }

    private static Arbitrary<String> services() {
        return of("ingest", "transform", "publish", "ingest transform", "transform publish");
    }

    private static Arbitrary<String> of(String... values) {
        return Arbitraries.of(values);
    }

    private static Arbitrary<Step> line(String words) {
        return Arbitraries.just(Step.of(words));
    }

    private static Arbitrary<Step> line(String verb, Arbitrary<String> word) {
        return word.map(chosen -> Step.of(verb + " " + chosen));
    }

    private static Arbitrary<Step> line(String verb, Arbitrary<String> first, Arbitrary<String> second) {
        return Combinators.combine(first, second).as((one, other) -> Step.of(verb + " " + one + " " + other));
    }
}
