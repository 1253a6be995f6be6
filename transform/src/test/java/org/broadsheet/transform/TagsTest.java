package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.transform.frontmatter.PostFile;
import org.junit.jupiter.api.Test;

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

    private static List<String> tags(String yaml) {
        return Tags.of(PostFile.read("---\n" + yaml + "\n---\n").head());
    }
}
