package org.broadsheet.bench.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    private final Percentiles latencies = new Percentiles();

    @Test
    void takesTheSmallestThatSoManyDoNotExceed() {
        IntStream.rangeClosed(1, 100).map(i -> 101 - i).forEach(i -> latencies.add(Duration.ofMillis(i)));
        assertThat(latencies.millis(50)).isEqualTo(50);
        assertThat(latencies.millis(99)).isEqualTo(99);
        assertThat(latencies.millis(100)).isEqualTo(100);
    }

    @Test
    void takesTheOnlyOne() {
        latencies.add(Duration.ofMillis(7));
        assertThat(latencies.millis(1)).isEqualTo(7);
        assertThat(latencies.millis(99)).isEqualTo(7);
    }
}
