package org.broadsheet.broker.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Gives a test a real broker: one for the whole JVM, started on first use.
 *
 * <p>A test takes a {@code KafkaBroker} parameter and asks it for the {@link #bootstrap()} and for a {@link #prefix()} of
 * its own, so that tests do not see each other's topics. By default the broker is the product's own; with
 * {@code -Dkafka.it=container} it is the official image in a container.
 */
public final class KafkaBroker implements ParameterResolver {
    private static final String CONTAINER_IMAGE = "apache/kafka:4.4.0";

    /** {@code host:port} of the running broker. */
    public String bootstrap() {
        return Running.BOOTSTRAP;
    }

    /** A topic prefix that nobody else has. */
    public String prefix() {
        return "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == KafkaBroker.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    /** Initialised on first use; ends with the JVM. */
    private static final class Running {
        static final String BOOTSTRAP = start();

        private static String start() {
            if ("container".equals(System.getProperty("kafka.it"))) {
                @SuppressWarnings("resource") // Ended by the shutdown hook.
                KafkaContainer container = new KafkaContainer(CONTAINER_IMAGE);
                container.start();
                Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
                return container.getBootstrapServers();
            }
            try {
                Path folder = Files.createTempDirectory("broadsheet-broker-");
                EmbeddedBroker broker = EmbeddedBroker.start(folder, 0, false);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    broker.close();
                    deleteAll(folder);
                }));
                return broker.bootstrap();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void deleteAll(Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
