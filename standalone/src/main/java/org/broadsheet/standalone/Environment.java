package org.broadsheet.standalone;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from the environment: {@code BROADSHEET_BASE_URL} is {@code --base-url}; {@code KAFKA_BOOTSTRAP_SERVERS} is
 * {@code --bootstrap}. What the command line says wins.
 */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String name = option.longestName();
        if (name.equals("--help") || name.equals("--version")) {
            return null;
        }
        @Nullable
        String own = variables.get(
                "BROADSHEET_" + name.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT));
        return own == null && name.equals("--bootstrap") ? variables.get("KAFKA_BOOTSTRAP_SERVERS") : own;
    }
}
