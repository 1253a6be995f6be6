package org.broadsheet.transform.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void keepsTheOrderOfAnswers() {
        List<Double> calibrated = IntStream.rangeClosed(50, 100)
                .mapToObj(each -> Calibration.of(each / 100.0))
                .toList();

        assertThat(calibrated).isSorted();
        assertThat(calibrated).allSatisfy(each -> assertThat(each).isBetween(0.5, 1.0));
    }

    @Test
    void saysWhatWasCounted() {
        assertThat(Calibration.of(0.5)).isEqualTo(0.73);
        assertThat(Calibration.of(0.6)).isEqualTo(0.75);
        assertThat(Calibration.of(0.8)).isEqualTo(0.8);
        assertThat(Calibration.of(0.9)).isEqualTo(0.9);
        assertThat(Calibration.of(0.99)).isEqualTo(0.99);
    }
}
