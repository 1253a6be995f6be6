package org.broadsheet.transform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagStartsTest {
    @Test
    void tellsWhichTagsMayStandInAText() {
        TagStarts tags = new TagStarts("<p>a <LJ user=jane> < b <br/> c <li");

        assertThat(tags.mayHave('l', 'j')).isTrue();
        assertThat(tags.mayHave('b', 'r')).isTrue();
        assertThat(tags.mayHave('p', '>')).isTrue();
        assertThat(tags.mayHave('l', 'i')).isTrue();
        assertThat(tags.mayHave('p', ' ')).isFalse();
        assertThat(tags.mayHave('u', 's')).isFalse();
    }

    @Test
    void takesNoBracketAtTheEndForATag() {
        TagStarts tags = new TagStarts("a <b> <");

        assertThat(tags.mayHave('b', '>')).isTrue();
        assertThat(new TagStarts("a <").mayHave('a', ' ')).isFalse();
    }
}
