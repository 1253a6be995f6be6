package org.broadsheet.transform.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void comparesKeysWithoutCaseHyphenAndSpace() {
        FrontMatter head = head(Map.of("Redirect-From", "/a", "Original Link", "b"));

        assertThat(head.text(List.of("redirect_from"))).hasValue("/a");
        assertThat(head.text(List.of("original_link"))).hasValue("b");
        assertThat(head.has(List.of("nothing", "redirect_from"))).isTrue();
        assertThat(head.has(List.of("nothing"))).isFalse();
    }

    @Test
    void partsTheWordsOfAKeyByTheirCapitals() {
        FrontMatter head = head(Map.of("pubDatetime", "2022-09-23", "redirectFrom", "/a"));

        assertThat(head.text(List.of("pub_datetime"))).hasValue("2022-09-23");
        assertThat(head.text(List.of("pubdatetime"))).hasValue("2022-09-23");
        assertThat(head.text(List.of("redirect_from"))).hasValue("/a");
    }

    @Test
    void takesTheFirstKeyThatHasAValue() {
        FrontMatter head = head(Map.of("a", " ", "b", List.of("x", "y"), "c", List.of("z"), "d", "w"));

        assertThat(head.text(List.of("a", "b", "c", "d"))).hasValue("z");
        assertThat(head.text(List.of("a", "b"))).isEmpty();
    }

    @Test
    void listsItemsPartsAndNamesWithoutRepeats() {
        FrontMatter head = head(Map.of(
                "tags",
                List.of("sea", Map.of("id", "7", "name", "boats"), Map.of("id", "8"), " sea "),
                "categories",
                "sea, weather,, "));

        assertThat(head.texts(List.of("tags", "categories"))).containsExactly("sea", "boats", "weather");
    }

    @Test
    void readsGroupsAsIfTheirKeysStoodOutside() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "Outer");
        values.put("params", Map.of("title", "Inner", "summary", "b"));
        FrontMatter head = head(values);

        assertThat(head.text(List.of("title"))).hasValue("Outer");
        assertThat(head.text(List.of("summary"))).hasValue("b");
    }

    @Test
    void knowsTheLineOfAKeyInAnySyntax() {
        FrontMatter head = new FrontMatter(
                Map.of(), List.of("title: a", "Redirect-From: b", "date = 2020", "\"tags\": []", ".. slug: c"), 5);

        assertThat(head.line("title")).isEqualTo(5);
        assertThat(head.line("redirect_from")).isEqualTo(6);
        assertThat(head.line("date")).isEqualTo(7);
        assertThat(head.line("tags")).isEqualTo(8);
        assertThat(head.line("slug")).isEqualTo(9);
        assertThat(head.line("nothing")).isEqualTo(5);
    }

    private static FrontMatter head(Map<String, Object> values) {
        return new FrontMatter(values, List.of(), 1);
    }
}
