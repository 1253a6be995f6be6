package org.broadsheet.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips, or fails, what {@link RequiresTool} marks. */
final class ToolCondition implements ExecutionCondition {
    /** Read by the build's last step, which prints it. */
    private static final Path SUMMARY = Path.of("target", "skipped-for-want-of-a-tool.txt");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<Tool> missing = AnnotationSupport.findAnnotation(context.getElement(), RequiresTool.class).stream()
                .flatMap(annotation -> Stream.of(annotation.value()))
                .filter(tool -> tool.find().isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all tools are there");
        }
        Tool tool = missing.get(0);
        String what =
                name(context) + " needs " + tool.name().toLowerCase(java.util.Locale.ROOT) + ": " + tool.install();
        if (tool.canBeRequired() && "required".equals(System.getProperty("broadsheet.tools"))) {
            throw new IllegalStateException(what);
        }
        note("  skipped: " + what);
        return ConditionEvaluationResult.disabled(what);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "." + method.getName()).orElse("");
    }

    private static void note(String line) {
        try {
            Files.createDirectories(SUMMARY.getParent());
            Files.writeString(
                    SUMMARY, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
