package org.broadsheet.transform.frontmatter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML to maps, lists and strings.
 *
 * <p>The node tree is read, not constructed objects: {@code 2010-01-1}, {@code 007} and {@code yes} stay what was written,
 * and keys such as {@code ? ''} cannot fail. Nodes are counted, so that aliases of aliases end.
 */
final class YamlReader {
    private static final int MAX_NODES = 50_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(100)
            .build();

    /** YAML that cannot be read, and the line, from 0, where that shows. */
    static final class BrokenYaml extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        BrokenYaml(String message, int line) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    Map<String, Object> read(String yaml) throws BrokenYaml {
        Map<String, Object> flat = FlatYaml.read(yaml);
        return flat == null ? readAll(yaml) : flat;
    }

    /** By a parser of all of YAML. */
    static Map<String, Object> readAll(String yaml) throws BrokenYaml {
        try {
            YamlDepth.check(yaml, SETTINGS);
            Object value = new Compose(SETTINGS)
                    .composeString(yaml)
                    .map(node -> new Values().of(node))
                    .orElse("");
            if (value instanceof Map<?, ?> map) {
                return stringKeys(map);
            }
            if (value.equals("")) {
                return Map.of();
            }
            throw new BrokenYaml("it has no 'key: value' lines", 0);
        } catch (MarkedYamlEngineException e) {
            throw broken(e);
        } catch (YamlEngineException e) {
            throw new BrokenYaml(e.getMessage().lines().findFirst().orElse("unreadable"), 0);
        }
    }

    /** What is never closed shows only at the end; it is to be mended where it begins. */
    private static BrokenYaml broken(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        boolean isOpen = context.contains("quoted scalar") || context.contains("flow ");
        Optional<Mark> place = isOpen ? e.getContextMark() : e.getProblemMark();
        return new BrokenYaml(
                isOpen ? e.getProblem() + " " + context + " that begins here" : e.getProblem(),
                place.map(Mark::getLine).orElse(0));
    }

    private static Map<String, Object> stringKeys(Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put((String) key, value));
        return values;
    }

    /** One document's values, counted. */
    private static final class Values {
        private int nodes;

        Object of(Node node) {
            if (++nodes > MAX_NODES) {
                throw new YamlEngineException("its aliases unfold to more than " + MAX_NODES + " values");
            }
            if (node instanceof MappingNode mapping) {
                return map(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                List<Object> list = new ArrayList<>();
                sequence.getValue().forEach(item -> list.add(of(item)));
                return list;
            }
            return node instanceof ScalarNode scalar ? text(scalar) : "";
        }

        private Map<String, Object> map(MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    map.putIfAbsent(key.getValue(), of(tuple.getValueNode()));
                }
            }
            return map;
        }

        private static String text(ScalarNode scalar) {
            String value = scalar.getValue();
            if (scalar.getTag().getValue().endsWith("binary")) {
                return new String(Base64.getMimeDecoder().decode(value), StandardCharsets.UTF_8);
            }
            return scalar.getScalarStyle() == ScalarStyle.PLAIN && FlatYaml.NULLS.contains(value) ? "" : value;
        }
    }
}
