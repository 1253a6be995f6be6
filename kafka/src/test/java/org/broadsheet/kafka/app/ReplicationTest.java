package org.broadsheet.kafka.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicationTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3"})
    void countsARecordAsWrittenWhenTheMajorityHasIt(short copies, String inSync) {
        assertThat(new Replication(Optional.of(copies)).with(Map.of("cleanup.policy", "compact")))
                .containsEntry("min.insync.replicas", inSync)
                .containsEntry("cleanup.policy", "compact");
    }

    @Test
    void leavesToTheClusterWhatNobodyAskedFor() {
        assertThat(Replication.OF_THE_CLUSTER.with(Map.of())).isEmpty();
    }

    @Test
    void refusesNoCopies() {
        assertThatThrownBy(() -> new Replication(Optional.of((short) 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 1 or more");
    }
}
