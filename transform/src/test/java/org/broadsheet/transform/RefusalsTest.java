package org.broadsheet.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void keepToThemselvesWhatAnExportSaysOfCommenters() {
        String dump = """
                AUTHOR: Ada
                TITLE: Bees
                DATE: 01/02/2003 04:05:06 AM
                -----
                BODY:
                They hum.
                -----
                COMMENT:
                AUTHOR: Otho
                EMAIL: otho@bees.example
                IP: 192.0.2.1
                Mine too.
                -----
                --------
                """;

        assertThatThrownBy(() -> Posts.transformed("archive.txt", dump))
                .isInstanceOf(InvalidPostException.class)
                .hasMessageContaining("Movable Type");
    }

    @Test
    void leaveAHeadThatOnlyBeginsAlike() {
        assertThat(Posts.transformed("a.md", "TITLE: Bees\nDATE: 2003-01-02\n\nThey hum.\n")
                        .title())
                .isEqualTo("Bees");
    }
}
