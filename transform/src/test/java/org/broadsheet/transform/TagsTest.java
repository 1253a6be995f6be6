package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.transform.frontmatter.PostFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {
    @Test
    void joinsTagsAndCategoriesInOrder() {
        assertThat(tags("categories:\n- [Sea, Tide]\n- - Sea\n  - Boats\n- News"))
                .containsExactly("Sea", "Tide", "Boats", "News");
        assertThat(tags("categories: [News]\ntags: [Kafka, java]")).containsExactly("Kafka", "java", "News");
    }

    @Test
    void takesTheFirstSpellingOfTagsThatDifferInCase() {
        assertThat(tags("tags: [Java, java, JAVA]")).containsExactly("Java");
    }

    @Test
    void splitsAtCommasAndDecodesEntities() {
        assertThat(tags("tags: \"a, R&amp;D,, b \"")).containsExactly("a", "R&D", "b");
    }

    @Test
    void readsRecordsByTheirName() {
        assertThat(tags("tags:\n- name: One\n  slug: one\n- slug: two")).containsExactly("One", "two");
    }

    @Test
    void hasNoneWhereNoneIsWritten() {
        assertThat(tags("tags:")).isEmpty();
    }

    @Test
    void splitsCategoriesOfJekyllAtSpaces() {
        assertThat(tags("categories: bees  hives", "_posts/2019-03-04-a.md")).containsExactly("bees", "hives");
        assertThat(tags("categories: bees hives", "blog/_posts/keeping/2019-3-4-a.md"))
                .containsExactly("bees", "hives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category: bees hives",
                "tags: bees hives",
                "categories: [bees hives]",
                "categories:\n- bees hives",
                "categories: bees hives,"
            })
    void keepsOtherNamesOfJekyllWhole(String yaml) {
        assertThat(tags(yaml, "_posts/2019-03-04-a.md")).containsExactly("bees hives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source/_posts/2019-03-04-a.md",
                "garden/source/_posts/2019-03-04-a.md",
                "_posts/a.md",
                "posts/2019-03-04-a.md",
                "my_posts/2019-03-04-a.md"
            })
    void keepsCategoriesElsewhereWhole(String path) {
        assertThat(tags("categories: bees hives", path)).containsExactly("bees hives");
    }

    private static List<String> tags(String yaml) {
        return tags(yaml, "a.md");
    }

    private static List<String> tags(String yaml, String path) {
        return Tags.of(PostFile.read("---\n" + yaml + "\n---\n").head(), path);
    }
}
