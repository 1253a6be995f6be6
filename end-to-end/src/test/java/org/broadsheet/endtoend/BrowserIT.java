package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages as a reader's browser shows them. */
@RequiresTool({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class BrowserIT {
    @TempDir
    static Path folder;

    private static RunningBroadsheet broadsheet;
    private static ChromeDriver browser;

    @BeforeAll
    static void publish() throws IOException {
        broadsheet = RunningBroadsheet.run(folder);
        Files.writeString(broadsheet.inbox().resolve("tide-tables.md"), LineIT.sample());
        Files.writeString(broadsheet.inbox().resolve("wide.md"), wide());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(broadsheet.get("/2010/03/12/tide-tables/").statusCode()).isEqualTo(200);
            assertThat(broadsheet.get("/2026/02/03/wide/").statusCode()).isEqualTo(200);
            assertThat(broadsheet.get("/sources/sites/office.example.net/").statusCode())
                    .isEqualTo(200);
        });
        browser = Browser.start(Browser.options());
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        if (broadsheet != null) {
            broadsheet.close();
        }
    }

    @Test
    void showsThePostWithoutDebris() {
        open("/2010/03/12/tide-tables/");

        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("The Harbour's Tide Tables");
        String words = browser.findElement(By.tagName("main")).getText();
        assertThat(words)
                .contains("half the fishing fleet noticed", "eleven minutes late", "Nobody ran aground.")
                .doesNotContain("<p", "&lt;", "<a ");
        assertThat(browser.findElements(By.cssSelector("main pre"))).isEmpty();
    }

    @Test
    void showsWhomItQuotes() {
        open("/2010/03/12/tide-tables/");

        WebElement caption = browser.findElement(By.cssSelector("figure.quote figcaption"));
        assertThat(caption.isDisplayed()).isTrue();
        assertThat(caption.getText()).contains("Why the Tables Ran Late", "Orla", "Harbour Office");
        assertThat(caption.findElement(By.linkText("Why the Tables Ran Late")).getDomAttribute("href"))
                .isEqualTo("http://office.example.net/2010/03/why-the-tables-ran-late.html");
    }

    @Test
    void leadsFromHomeToThePostAndToItsTags() {
        open("/");
        browser.findElement(By.linkText("The Harbour's Tide Tables")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/2010/03/12/tide-tables/");

        browser.findElement(By.linkText("tides")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/tags/tides/");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("The Harbour's Tide Tables");
    }

    @Test
    void tellsWhyItThinksThatAQuotationIsFromSomewhere() {
        open("/2010/03/12/tide-tables/");
        WebElement sources = browser.findElement(By.cssSelector("details.citations"));
        assertThat(sources.findElement(By.tagName("ol")).isDisplayed()).isFalse();

        sources.findElement(By.tagName("summary")).click();

        assertThat(sources.getText()).contains("% sure", "Orla at", "office.example.net");
        sources.findElement(By.linkText("office.example.net")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/sources/sites/office.example.net/");
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains("A site quoted in 1 post", "The Harbour's Tide Tables", "Why the Tables Ran Late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/2010/03/12/tide-tables/",
                "/2026/02/03/wide/",
                "/tags/",
                "/tags/tides/",
                "/2010/",
                "/2010/03/",
                "/sources/",
                "/sources/2010/",
                "/sources/sites/office.example.net/",
                "/sources/authors/orla/",
                "/no/such/page/"
            })
    void isAccessibleAndFitsEveryScreenInLightAndInDark(String path) {
        for (int width : new int[] {360, 1280}) {
            screen(width);
            for (String scheme : List.of("light", "dark")) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                open(path);
                browser.findElements(By.tagName("summary")).forEach(WebElement::click);

                assertThat(widthOfContent()).as(path).isLessThanOrEqualTo(width);
                assertThat(Axe.violations(browser))
                        .as("%s in %s, %s px wide", path, scheme, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void fitsASmallScreenAndLoadsNothingFromElsewhere() {
        screen(400);
        open("/2010/03/12/tide-tables/");

        assertThat(widthOfContent()).isLessThanOrEqualTo(400);
        Object loaded =
                browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
        assertThat((List<?>) loaded)
                .allSatisfy(name -> assertThat(name.toString()).startsWith(broadsheet.address()));
        screen(1280);
    }

    @Test
    void saysKindlyThatThereIsNoSuchPage() {
        open("/no/such/page/");

        assertThat(browser.findElement(By.tagName("main")).getText()).isNotBlank();
        assertThat(browser.findElement(By.linkText(
                                browser.findElement(By.cssSelector("header a")).getText()))
                        .isDisplayed())
                .isTrue();
    }

    /** A post with what is wider than a telephone: code, a table, a word, a quotation in a quotation. */
    private static String wide() {
        return """
                ---
                title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und andere
                date: 2026-02-03
                tags: [words]
                ---
                A word: %s, some `code_%s` in the line, and <https://example.org/%s>.

                ## A table

                | one | two | three | four | five |
                |-----|-----|-------|------|------|
                | a rather wide cell | another cell | %s | d | e |

                ### Code

                ```java
                %s
                ```

                > They said:
                >
                > > %s

                - [x] done
                - [ ] to do, with a footnote[^1]

                [^1]: The footnote.
                """.formatted(
                        "w".repeat(120),
                        "x".repeat(120),
                        "y".repeat(120),
                        "z".repeat(40),
                        "int line = 1; ".repeat(20),
                        "inner words ".repeat(20));
    }

    /** A window cannot be as narrow as a telephone. */
    private static void screen(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    private static long widthOfContent() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth");
    }

    private static void open(String path) {
        browser.get(broadsheet.address() + path);
    }
}
