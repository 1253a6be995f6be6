package org.broadsheet.transform.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JointsTest {
    @Test
    void findWordsThatMetOthers() {
        Joints joints = new Joints(List.of("low", "water", "at", "six"), List.of("lowwater", "at", "six"));

        assertThat(joints.isShown(0, Set.of())).isTrue();
        assertThat(joints.isShown(1, Set.of())).isTrue();
    }

    @Test
    void findAWordForWhichOneLikeItMetAnother() {
        List<String> product = List.of("high2", "at", "2");

        assertThat(new Joints(List.of("high", "2", "at", "2"), product).isShown(3, Set.of(0, 3)))
                .isTrue();
        assertThat(new Joints(List.of("high", "2", "at", "2"), product).isShown(3, Set.of(0, 1, 3)))
                .isFalse();
    }

    @Test
    void findWordsThatWereParted() {
        assertThat(new Joints(List.of("lowwater", "at"), List.of("low", "water", "at")).isShown(0, Set.of()))
                .isTrue();
    }

    @Test
    void findNoneThatAreGone() {
        Joints joints = new Joints(List.of("low", "water", "lowwater"), List.of("lowwater", "at"));

        assertThat(joints.isShown(0, Set.of())).isFalse();
        assertThat(joints.isShown(1, Set.of())).isFalse();
    }
}
