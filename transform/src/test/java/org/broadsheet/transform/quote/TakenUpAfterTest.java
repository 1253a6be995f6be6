package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenUpAfterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I love this quote by Ada Quill. It says it all.",
                "That quote comes from an interview with Ada Quill in the Gazette.",
                "These are the words of Ada Quill, who kept bees for forty years.",
                "This is how Ada Quill begins her book.",
                "Ada Quill wrote this in 1999, and it is still true.",
                "So wrote Ada Quill in 1999, and it is still true."
            })
    void saysWhoseWordsTheyAre(String after) {
        assertThat(Quoted.author("<p>Rain again.</p>¶<p>" + after + "</p>")).isEqualTo("Ada Quill");
    }

    @Test
    void namesTheWork() {
        assertThat(Quoted.title("<p>Rain again.</p>¶<p>This is how Ada Quill begins her book <em>Wax</em>.</p>"))
                .isEqualTo("Wax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This quote reminds me of what Ada Quill does in the garden.",
                "I read this while Ada Quill was at the door.",
                "Ada Quill said that in the end it would rain.",
                "This is how Ada Quill and I met.",
                "I love this quote by the sea."
            })
    void isNotGuessed(String after) {
        assertThat(Quoted.author("<p>Rain again.</p>¶<p>" + after + "</p>")).isNull();
    }
}
