package org.broadsheet.endtoend.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.endtoend.law.Script.Step;
import org.junit.jupiter.api.Test;

class ShorteningTest {
    private static final Script LONG =
            new Script(IntStream.range(0, 60).mapToObj(n -> Step.of("add " + n)).toList());

    @Test
    void leavesTheStepsThatItTakes() {
        AtomicInteger plays = new AtomicInteger();
        Shortening shortening = new Shortening(
                script -> {
                    plays.incrementAndGet();
                    return script.toString().contains("add 17\n")
                            && script.toString().contains("add 41\n");
                },
                () -> false);

        assertThat(shortening.of(LONG)).hasToString("add 17\nadd 41\n");
        assertThat(plays).hasValueLessThan(60);
    }

    @Test
    void leavesAllWhereAllIsNeeded() {
        Shortening shortening = new Shortening(script -> false, () -> false);

        assertThat(shortening.of(LONG)).isEqualTo(LONG);
    }

    @Test
    void stopsWhenTimeIsUp() {
        AtomicInteger plays = new AtomicInteger();
        Shortening shortening = new Shortening(script -> plays.incrementAndGet() > 0, () -> plays.get() == 2);

        assertThat(shortening.of(LONG).steps().stream().map(Step::toString).collect(Collectors.toList()))
                .hasSize(15);
    }
}
