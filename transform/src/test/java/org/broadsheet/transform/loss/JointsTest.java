package org.broadsheet.transform.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointsTest {
    @Test
    void findWordsThatMetOthers() {
        Joints joints = new Joints(List.of("low", "water", "at", "six"), List.of("lowwater", "at", "six"));

        assertThat(joints.isShown(0)).isTrue();
        assertThat(joints.isShown(1)).isTrue();
    }

    @Test
    void findWordsThatWereParted() {
        assertThat(new Joints(List.of("lowwater", "at"), List.of("low", "water", "at")).isShown(0))
                .isTrue();
    }

    @Test
    void findNoneThatAreGone() {
        Joints joints = new Joints(List.of("low", "water", "lowwater"), List.of("lowwater", "at"));

        assertThat(joints.isShown(0)).isFalse();
        assertThat(joints.isShown(1)).isFalse();
    }
}
