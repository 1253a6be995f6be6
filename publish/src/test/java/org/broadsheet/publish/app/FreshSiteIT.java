package org.broadsheet.publish.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.publish.PostBuilder.by;
import static org.broadsheet.publish.PostBuilder.page;
import static org.broadsheet.publish.PostBuilder.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.broadsheet.broker.app.KafkaBroker;
import org.broadsheet.publish.PostBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the site: after any history, the folder is byte for byte what a fresh build from the topics makes. */
@ExtendWith(KafkaBroker.class)
@Execution(ExecutionMode.CONCURRENT)
class FreshSiteIT {
    private static final int STEPS = 60;

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsAFreshBuildAfterRandomChanges(long seed, KafkaBroker broker) {
        Random random = new Random(seed);
        List<String> script = new ArrayList<>();
        try (PublishedSite site = new PublishedSite(broker, home)) {
            site.start();
            Map<Integer, PostBuilder> posts = new HashMap<>();
            for (int step = 0; step < STEPS; step++) {
                change(site, posts, random, script);
            }
            site.awaitPublished();

            assertThat(site.differencesToFresh())
                    .as("seed " + seed + ": " + script)
                    .isEmpty();
        }
    }

    private static List<Integer> several(Random random) {
        return random.ints(2 + random.nextInt(4), 0, 30).distinct().boxed().toList();
    }

    /** What the service finds all at once when it starts. */
    private static void inOneBatch(PublishedSite site, Runnable changes) {
        site.awaitPublished();
        site.stop();
        changes.run();
        site.start();
    }

    private static void change(
            PublishedSite site, Map<Integer, PostBuilder> posts, Random random, List<String> script) {
        int number = random.nextInt(30);
        PostBuilder post = posts.computeIfAbsent(number, n -> post("folder/post-" + n));
        int kind = random.nextInt(22);
        script.add(number + ":" + kind);
        switch (kind) {
            case 0 -> post.title("Title " + random.nextInt(100)).slug("slug-" + random.nextInt(5));
            case 1 -> post.on("20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(3)) + "-11");
            case 2 -> post.undated();
            case 3 -> post.tags("One", "two words", "C++");
            case 4 -> post.tags("one", "three");
            case 5 -> post.asksFor("/pages/" + random.nextInt(3) + "/");
            case 6 -> post.cameFrom("/pages/" + random.nextInt(3) + "/");
            case 7 -> post.aliases("/old/" + random.nextInt(4) + "/");
            case 8 -> post.linksTo("post-" + random.nextInt(30) + ".md");
            case 19 ->
                post.quotes(
                        page("https://site-" + random.nextInt(3) + ".example/" + random.nextInt(9)),
                        by("Author " + random.nextInt(3)));
            case 20 ->
                post.quotes(page(
                        "https://site-" + random.nextInt(3) + ".example/", "A work", "AUTHOR " + random.nextInt(3)));
            case 21 -> post.quotesNobody();
            case 9 -> post.feedId("shared-" + random.nextInt(2));
            case 10 -> post.draft();
            case 11 -> {
                site.withdraw(post);
                posts.remove(number);
                return;
            }
            case 12 -> {
                site.stop();
                site.start();
            }
            case 13 -> {
                inOneBatch(
                        site,
                        () -> several(random).forEach(other -> {
                            PostBuilder changed = posts.computeIfAbsent(other, n -> post("folder/post-" + n));
                            site.send(changed.on("20" + (10 + random.nextInt(15)) + "-01-11")
                                    .tags("Batch " + random.nextInt(3))
                                    .quotes(by("Batch " + random.nextInt(2))));
                        }));
            }
            case 16 ->
                inOneBatch(site, () -> {
                    List<Integer> leaving = random.nextInt(3) == 0 ? List.copyOf(posts.keySet()) : several(random);
                    leaving.stream().filter(posts::containsKey).toList().forEach(other -> {
                        site.withdraw(posts.remove(other));
                    });
                });
            case 17 -> site.awaitPublished();
            case 14 -> {
                site.stop();
                site.titled("Title " + random.nextInt(3));
                if (random.nextBoolean()) {
                    site.deleteCatalogue();
                }
                site.start();
            }
            default -> post.html("<p>Words " + random.nextInt(1000) + "</p>");
        }
        site.send(post);
    }

    @Test
    void namesAYearAndATagOfPostsThatComeAndLeaveTogether(KafkaBroker broker) {
        try (PublishedSite site = new PublishedSite(broker, home)) {
            site.start();
            inOneBatch(site, () -> {
                site.send(post("a").on("2010-01-11").tags("x"));
                site.send(post("b").on("2010-01-12").tags("x"));
                IntStream.range(0, 25).forEach(n -> site.send(post("n" + n).on("2015-01-12")));
            });
            site.awaitPublished();
            assertThat(site.page("index.html")).contains("href=\"2010/\"");
            assertThat(site.differencesToFresh()).isEmpty();

            inOneBatch(site, () -> {
                site.withdraw(post("a"));
                site.withdraw(post("b"));
            });
            site.awaitPublished();
            assertThat(site.page("tags/index.html")).doesNotContain("tags/x/");
            assertThat(site.differencesToFresh()).isEmpty();
        }
    }

    /** The pages of a divided month, and of the undated posts, do not grow without bound, in whatever order posts come. */
    @Test
    void dividesWhatHasVeryManyPostsByTheirOwnDayAndLetter(KafkaBroker broker) {
        try (PublishedSite site = new PublishedSite(broker, home)) {
            site.start();
            for (int n = 1; n <= Shelves.POSTS; n++) {
                site.send(post("m" + n).on(String.format("2010-01-%02d", 1 + n % 28)));
                site.send(post("u" + n).undated().title((n % 2 == 0 ? "Über " : "9 lives ") + n));
            }
            site.awaitPublished();
            assertThat(site.page("2010/01/index.html")).contains("2010/01/02/m1/");
            assertThat(site.has("2010/01/02/index.html")).isFalse();
            assertThat(site.has("undated/~u/index.html")).isFalse();

            site.send(post("one-more").on("2010-01-31"));
            site.send(post("another").undated().title("Zebra"));
            site.awaitPublished();
            assertThat(site.page("2010/01/index.html"))
                    .contains("2010/01/02/\"")
                    .contains("2010/01/31/\"")
                    .doesNotContain("2010/01/02/m1/");
            assertThat(site.page("2010/01/02/index.html"))
                    .contains("2 January 2010")
                    .contains("m1/");
            assertThat(site.page("undated/index.html")).contains(">U</a>", ">Z</a>", ">0–9</a>");
            assertThat(site.page("undated/~u/index.html")).contains("Über 2");
            assertThat(site.differencesToFresh()).isEmpty();

            site.send(post("m1").on("2010-01-30"));
            site.awaitPublished();
            assertThat(site.page("2010/01/30/index.html")).contains("m1/");
            assertThat(site.differencesToFresh()).isEmpty();

            site.withdraw(post("one-more"));
            site.withdraw(post("another"));
            site.awaitPublished();
            assertThat(site.page("2010/01/index.html")).contains("2010/01/30/m1/");
            assertThat(site.has("2010/01/02/index.html")).isFalse();
            assertThat(site.has("undated/~u/index.html")).isFalse();
            assertThat(site.differencesToFresh()).isEmpty();
        }
    }

    /** A day, a tag's year and a source's year that are about to be divided, and undivided again, by whatever comes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsAFreshBuildAtTheEdgeOfACrowd(long seed, KafkaBroker broker) {
        Random random = new Random(seed);
        List<String> script = new ArrayList<>();
        try (PublishedSite site = new PublishedSite(broker, home)) {
            site.start();
            IntStream.range(0, Shelves.POSTS - 3).forEach(n -> site.send(crowded(n, "2010-01-11")));
            for (int step = 0; step < STEPS / 2; step++) {
                Runnable change = () -> several(random).forEach(n -> {
                    String day = List.of("2010-01-11", "2010-01-12", "2010-02-11", "2011-01-11")
                            .get(random.nextInt(4));
                    PostBuilder post = crowded(Shelves.POSTS + n % 12, day);
                    script.add(day + " " + n);
                    if (random.nextInt(3) == 0) {
                        site.withdraw(post);
                    } else {
                        site.send(random.nextInt(6) == 0 ? post.undated() : post);
                    }
                });
                if (random.nextBoolean()) {
                    inOneBatch(site, change);
                } else {
                    change.run();
                }
            }
            site.awaitPublished();

            assertThat(site.differencesToFresh())
                    .as("seed " + seed + ": " + script)
                    .isEmpty();
        }
    }

    private static PostBuilder crowded(int n, String day) {
        return post("p" + n)
                .title((char) ('a' + n % 5) + " title")
                .on(day)
                .tags("crowd")
                .quotes(by("Jane Doe"));
    }

    @Test
    void countsWhomPostsQuoteThatComeAndLeaveTogether(KafkaBroker broker) {
        try (PublishedSite site = new PublishedSite(broker, home)) {
            site.start();
            inOneBatch(site, () -> {
                site.send(post("a").on("2010-01-11").quotes(by("Jane Doe")));
                site.send(post("b").on("2010-01-12").quotes(by("JANE DOE"), by("Jane Doe")));
                site.send(post("c").on("2011-01-12").quotes(by("Jane Doe")));
            });
            site.awaitPublished();
            assertThat(site.page("sources/index.html")).contains(">JANE DOE</a> <span class=\"count\">3</span>");
            assertThat(site.page("sources/2011/index.html")).contains(">JANE DOE</a> <span class=\"count\">1</span>");
            assertThat(site.differencesToFresh()).isEmpty();

            inOneBatch(site, () -> {
                site.withdraw(post("b"));
                site.send(post("a").on("2010-01-11").quotes(by("Somebody Else")));
            });
            site.awaitPublished();
            assertThat(site.page("sources/index.html")).contains(">Jane Doe</a> <span class=\"count\">1</span>");
            assertThat(site.has("sources/authors/jane-doe/2010/index.html")).isFalse();
            assertThat(site.differencesToFresh()).isEmpty();
        }
    }
}
