package org.broadsheet.broker.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/**
 * The product's broker with one more listener, as clusters have it: TLS with a certificate of its own, a password by
 * SASL/PLAIN, and rights. Who comes by the plain listener may do everything.
 */
public final class SecureBroker implements AutoCloseable {
    private static final String PASSWORD = "change it";
    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\" %s;";

    private final EmbeddedBroker broker;
    private final int port;
    private final Path keyStore;

    private SecureBroker(EmbeddedBroker broker, int port, Path keyStore) {
        this.broker = broker;
        this.port = port;
        this.keyStore = keyStore;
    }

    /** Starts one whose only user is {@code line} with the password {@code secret}. */
    public static SecureBroker start(Path folder) throws IOException, InterruptedException {
        Path keyStore = keyStore(Files.createDirectories(folder).resolve("broker.p12"));
        int port = FreePort.draw();
        EmbeddedBroker broker =
                EmbeddedBroker.start(folder.resolve("kafka"), 0, false, settings -> secure(settings, port, keyStore));
        return new SecureBroker(broker, port, keyStore);
    }

    /** Where clients need {@link #clientProperties}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Where they need none. */
    public String plainBootstrap() {
        return broker.bootstrap();
    }

    /** What a client has to say. */
    public Properties clientProperties(String password) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "security.protocol",
                "SASL_SSL",
                "ssl.truststore.location",
                keyStore.toString(),
                "ssl.truststore.password",
                PASSWORD,
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                LOGIN.formatted("line", password, "")));
        return properties;
    }

    @Override
    public void close() {
        broker.close();
    }

    private static void secure(Map<String, String> settings, int port, Path keyStore) {
        settings.merge("listeners", ",SECURE://127.0.0.1:" + port, String::concat);
        settings.merge("advertised.listeners", ",SECURE://127.0.0.1:" + port, String::concat);
        settings.merge("listener.security.protocol.map", ",SECURE:SASL_SSL", String::concat);
        settings.put("ssl.keystore.location", keyStore.toString());
        settings.put("ssl.keystore.password", PASSWORD);
        settings.put("ssl.key.password", PASSWORD);
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put(
                "listener.name.secure.plain.sasl.jaas.config", LOGIN.formatted("broker", "-", "user_line=\"secret\""));
        settings.put("authorizer.class.name", StandardAuthorizer.class.getName());
        settings.put("super.users", "User:ANONYMOUS");
        settings.put("allow.everyone.if.no.acl.found", "true");
    }

    /** A key and a certificate for 127.0.0.1 that it signs itself, which also serves as what clients trust. */
    private static Path keyStore(Path file) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool could not make " + file);
        }
        return file;
    }
}
