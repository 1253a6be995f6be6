package org.broadsheet.kafka.app;

import java.util.Optional;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Failures that say that the cluster will not have us, or is not ours: trying again mends nothing, a person must. */
public final class ClusterRefusal {
    private ClusterRefusal() {}

    /** Why a service cannot go on after a failure; empty where it can try again. */
    public static Optional<String> reason(KafkaSettings kafka, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnotherClusterException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
            if (cause instanceof AuthenticationException
                    || cause instanceof AuthorizationException
                    || cause instanceof UnsupportedVersionException) {
                return Optional.of("Kafka at " + kafka.bootstrap() + " refuses it (" + cause.getMessage()
                        + "). Check its rights there, and what --client-property and --client-config say");
            }
        }
        return Optional.empty();
    }
}
