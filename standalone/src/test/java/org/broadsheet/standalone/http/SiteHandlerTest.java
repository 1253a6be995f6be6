package org.broadsheet.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteHandlerTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private LocalServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        write("site/index.html", "home");
        write("site/404.html", "nothing here");
        write("site/a post/index.html", "é");
        write("site/feed.xml", "<rss/>");
        write("site/.broadsheet/secret", "hidden");
        write("site/.well-known/x.txt", "public");
        write("secret.txt", "outside");
        server = LocalServer.startAt(LocalServer.LOOPBACK, 0, new SiteHandler(folder.resolve("site")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsPagesOfFolders() throws Exception {
        HttpResponse<String> page = get("/a%20post/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("é");
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-cache");
    }

    @Test
    void letsADrawingThatIsOpenedByItselfRunNothing() throws Exception {
        write("site/assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");

        assertThat(get("/assets/a.svg").headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
        assertThat(get("/a%20post/").headers().firstValue("content-security-policy"))
                .isEmpty();
    }

    @Test
    void leadsFromAFolderToItsSlash() throws Exception {
        HttpResponse<String> answer = get("/a%20post");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/a%20post/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/.broadsheet/secret", "/.broadsheet/", "/a%20post/nope", "/%2ebroadsheet/secret"})
    void hasNothingElse(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("nothing here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "//../secret.txt",
                "/a post/../../secret.txt"
            })
    void staysInTheSite(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream request = socket.getOutputStream();
                InputStream answer = socket.getInputStream()) {
            request.write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("outside");
        }
    }

    @Test
    void showsWellKnownFiles() throws Exception {
        assertThat(get("/.well-known/x.txt").body()).isEqualTo("public");
    }

    @Test
    void sendsAPageThatIsKnownOnlyOnceUntilItChanges() throws Exception {
        String tag = get("/").headers().firstValue("etag").orElseThrow();

        assertThat(send(request("/").header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        Files.writeString(folder.resolve("new"), "news");
        Files.move(folder.resolve("new"), folder.resolve("site/index.html"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(send(request("/").header("If-None-Match", tag)).body()).isEqualTo("news");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<String> answer = send(request("/").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-length")).hasValue("4");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void takesNothing() throws Exception {
        HttpResponse<String> answer = send(request("/").POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void sendsPartsOfLargeFiles() throws Exception {
        Files.write(folder.resolve("site/film.bin"), new byte[5 * 1024 * 1024]);

        HttpResponse<String> answer = send(request("/film.bin").header("Range", "bytes=10-19"));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(10);
    }

    @Test
    void findsTheNextFreePort() {
        try (LocalServer next =
                LocalServer.startAtOrAfter(LocalServer.LOOPBACK, server.port(), new SiteHandler(folder))) {
            assertThat(next.port()).isGreaterThan(server.port());
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
