package org.broadsheet.standalone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenedTest {
    @Test
    void closesTheNewestFirstAndTheRestWhereOneFails() {
        List<String> closed = new ArrayList<>();
        Opened opened = new Opened();
        opened.add(() -> closed.add("first"));
        opened.add(() -> {
            throw new IllegalStateException("second");
        });
        opened.add(() -> closed.add("third"));

        assertThatThrownBy(opened::close).hasMessage("second");

        assertThat(closed).containsExactly("third", "first");
    }
}
