package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(strings = {"[TOC]", "[toc]", "[[toc]]", "[[_TOC_]]", "[[MORE]]", "${toc}"})
    void areTakenOut(String line) {
        assertThat(Posts.markdown("a\n\n" + line + "\n\nb")).isEqualTo("<p>a</p>\n<p>b</p>");
        assertThat(Posts.transformed("a.md", "a\n\n" + line + "\n\nb").warnings())
                .noneMatch(warning -> warning.kind().equals("loss"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[TOC] is a table", "[more]", "[[Tides]]", "`[TOC]`"})
    void areNoWordsOfASentence(String line) {
        assertThat(Posts.markdown(line)).isNotEmpty();
    }
}
