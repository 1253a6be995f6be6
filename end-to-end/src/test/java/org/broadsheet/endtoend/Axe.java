package org.broadsheet.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** axe-core in the browser: rules of accessibility (WCAG 2.2 and good practice) that a page breaks. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axe.run().then(result => done(result.violations.map(violation =>"
            + " violation.id + ': ' + violation.nodes.map(node => node.html).join(' '))));";

    private Axe() {}

    /** What the page that the browser shows breaks, each rule with the places. */
    static List<?> violations(JavascriptExecutor browser) {
        browser.executeScript(SCRIPT);
        return (List<?>) browser.executeAsyncScript(RUN);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
