package org.broadsheet.transform.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.InvalidPostException;

/** {@code ---} and YAML, as Jekyll, Hugo and MkDocs write it. */
final class YamlHead implements HeadReader {
    private final YamlReader yaml = new YamlReader();

    @Override
    public Optional<PostFile> read(String text, int start) {
        return FencedHead.find(text, start, "---", Set.of("---", "...")).map(this::read);
    }

    PostFile read(FencedHead head) {
        try {
            return file(head, yaml.read(head.text()), List.of());
        } catch (YamlReader.BrokenYaml broken) {
            return readMended(head, broken);
        }
    }

    /** Quotes what had to be quoted and tries once more: the writer's words are safe, so a warning is enough. */
    private PostFile readMended(FencedHead head, YamlReader.BrokenYaml broken) {
        int line = head.line() + broken.line();
        try {
            Map<String, Object> values = yaml.read(YamlMender.mend(head.text()));
            Warning warning = new Warning(
                    "front-matter",
                    "the front matter is not quite YAML: " + broken.getMessage() + "; put the value in quotes",
                    line);
            return file(head, values, List.of(warning));
        } catch (YamlReader.BrokenYaml stillBroken) {
            throw new InvalidPostException(
                    "front-matter",
                    line,
                    "the front matter is not YAML: " + broken.getMessage(),
                    "put values with ':', '#', quotes or brackets in double quotes, and indent with spaces");
        }
    }

    private static PostFile file(FencedHead head, Map<String, Object> values, List<Warning> warnings) {
        FrontMatter frontMatter = new FrontMatter(values, head.text().lines().toList(), head.line());
        return new PostFile(frontMatter, head.body(), head.bodyLine(), warnings);
    }
}
