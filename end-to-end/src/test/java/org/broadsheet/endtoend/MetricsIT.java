package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators see: the dashboard's and the alerts' queries, answered by a real Prometheus that scraped a real run. */
class MetricsIT {
    private static final Path OPS = Path.of("..", "ops");
    private static final Pattern MANAGEMENT = Pattern.compile("health (http://localhost:\\d+)/");
    private static final Pattern METRIC = Pattern.compile("\\b(?:broadsheet|jvm|process)_\\w+");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void everyMetricOfDashboardAndAlertsIsThereAfterARun() throws Exception {
        try (RunningBroadsheet broadsheet = RunningBroadsheet.run(folder, "--verbose")) {
            String metrics = metricsOfARun(broadsheet);

            Set<String> wanted = new TreeSet<>();
            for (String query : queries()) {
                METRIC.matcher(query).results().map(match -> match.group()).forEach(wanted::add);
            }
            assertThat(wanted)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[{ ]"));
        }
    }

    @Test
    @RequiresTool(Tool.PROMETHEUS)
    void dashboardQueriesAnswerFromPrometheus() throws Exception {
        try (RunningBroadsheet broadsheet = RunningBroadsheet.run(folder, "--verbose");
                RunningPrometheus prometheus = RunningPrometheus.scrape(folder, management(broadsheet))) {
            metricsOfARun(broadsheet);

            for (String query : dashboardQueries()) {
                await(query)
                        .atMost(Duration.ofSeconds(40))
                        .untilAsserted(() -> assertThat(prometheus.query(query))
                                .isNotEmpty()
                                .allSatisfy(sample -> assertThat(
                                                sample.at("/value/1").asText())
                                        .isNotEmpty()));
            }
            await().untilAsserted(() -> assertThat(prometheus.query("broadsheet_latency_seconds_count"))
                    .anySatisfy(
                            sample -> assertThat(sample.at("/value/1").asInt()).isPositive()));
            // A well line raises no alarm, whatever it refuses.
            for (String alert : alertQueries()) {
                if (!alert.contains("up{")) {
                    assertThat(prometheus.query(alert)).as(alert).isEmpty();
                }
            }
        }
    }

    @Test
    @RequiresTool(Tool.PROMTOOL)
    void alertsAreWellFormedAndFireWhenTheyShould() throws Exception {
        Process promtool = new ProcessBuilder(
                        Tool.PROMTOOL.path().toString(),
                        "test",
                        "rules",
                        OPS.resolve("prometheus/alerts-test.yml").toString())
                .redirectErrorStream(true)
                .start();

        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
        assertThat(said).contains("SUCCESS");
    }

    /** A post, an edit of it, a refused one, a delete: what each stage has to tell. */
    private static String metricsOfARun(RunningBroadsheet broadsheet) throws Exception {
        Path post = broadsheet.inbox().resolve("tide-tables.md");
        Files.writeString(post, LineIT.sample());
        Files.writeString(broadsheet.inbox().resolve("bad.md"), "---\ntitle: Bad\ndate: 31/02/2026 or so\n---\nBad.\n");
        await().untilAsserted(() -> assertThat(
                        broadsheet.get("/2010/03/12/tide-tables/").statusCode())
                .isEqualTo(200));
        Files.delete(post);
        await().untilAsserted(() -> assertThat(
                        broadsheet.get("/2010/03/12/tide-tables/").statusCode())
                .isEqualTo(404));
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(management(broadsheet) + "/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String management(RunningBroadsheet broadsheet) {
        Matcher address = MANAGEMENT.matcher(broadsheet.output());
        assertThat(address.find()).as(broadsheet.output()).isTrue();
        return address.group(1);
    }

    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>(dashboardQueries());
        queries.addAll(alertQueries());
        return queries;
    }

    private static List<String> dashboardQueries() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(OPS.resolve("grafana/dashboards/broadsheet.json").toFile());
        List<String> queries = new ArrayList<>();
        dashboard
                .get("panels")
                .forEach(panel -> panel.get("targets")
                        .forEach(target -> queries.add(target.get("expr").asText())));
        return queries;
    }

    private static List<String> alertQueries() throws IOException {
        JsonNode rules = new YAMLMapper()
                .readTree(OPS.resolve("prometheus/alerts.yml").toFile())
                .at("/groups/0/rules");
        List<String> queries = new ArrayList<>();
        rules.forEach(rule -> queries.add(rule.get("expr").asText()));
        return queries;
    }
}
