package org.broadsheet.endtoend.xss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.broadsheet.endtoend.Browser;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser in which every page has a wire that payloads trip, and whose requests are written down. */
final class Tripwire implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many pages a slow machine loads before the script's time is over. */
    private static final int AT_A_TIME = 250;

    private final ChromeDriver browser;
    private final String address;

    /**
     * What a visit showed.
     *
     * @param fired the payloads that ran, with the page
     * @param findings what a reader's click could run, or what hides or changes the document
     * @param requests that went elsewhere, each with the type of what was asked for
     */
    record Visit(List<String> fired, List<String> findings, List<String> requests) {}

    Tripwire(String address) throws IOException {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = Browser.options();
        options.setCapability("goog:loggingPrefs", logs);
        // Nobody is reached: that a page asks is enough to know.
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        this.browser = Browser.start(options);
        this.address = address;
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script("tripwire.js")));
    }

    /** Loads pages, by their paths. */
    Visit visit(List<String> paths) throws IOException {
        Visit all = new Visit(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int from = 0; from < paths.size(); from += AT_A_TIME) {
            browser.get(address + "/blank");
            List<String> some = paths.subList(from, Math.min(paths.size(), from + AT_A_TIME));
            JsonNode seen = JSON.valueToTree(browser.executeAsyncScript(script("visit.js"), some));
            all.fired().addAll(strings(seen.get("fired")));
            all.findings().addAll(strings(seen.get("findings")));
            all.requests().addAll(foreignRequests());
        }
        return all;
    }

    private List<String> foreignRequests() throws IOException {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("Network.requestWillBeSent\"")) {
                JsonNode params = JSON.readTree(entry.getMessage()).at("/message/params");
                String url = params.at("/request/url").asText();
                if (url.startsWith("http") && !url.startsWith(address + "/")) {
                    requests.add(params.path("type").asText() + " " + host(url) + " by "
                            + params.path("documentURL").asText());
                }
            }
        }
        return requests;
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Tripwire.class.getResourceAsStream("/xss/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
