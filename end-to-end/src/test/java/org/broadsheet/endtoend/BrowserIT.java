package org.broadsheet.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

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
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                broadsheet.get("/2010/03/12/tide-tables/").statusCode())
                        .isEqualTo(200));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Tool.CHROMIUM.path().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Tool.CHROMEDRIVER.path().toFile())
                        .build(),
                options);
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
    void fitsASmallScreenAndLoadsNothingFromElsewhere() {
        browser.manage().window().setSize(new Dimension(400, 800));
        open("/2010/03/12/tide-tables/");

        JavascriptExecutor script = browser;
        assertThat(script.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        Object loaded =
                script.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
        assertThat((List<?>) loaded)
                .allSatisfy(name -> assertThat(name.toString()).startsWith(broadsheet.address()));
        browser.manage().window().setSize(new Dimension(1280, 900));
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

    private static void open(String path) {
        browser.get(broadsheet.address() + path);
    }
}
