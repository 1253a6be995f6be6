package org.broadsheet.transform.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.transform.InvalidPostException;

/** {@code +++} and TOML, as Hugo writes it. */
final class TomlHead implements HeadReader {
    private final TomlMapper toml = new TomlMapper();

    @Override
    public Optional<PostFile> read(String text, int start) {
        return FencedHead.find(text, start, "+++", Set.of("+++")).map(this::read);
    }

    private PostFile read(FencedHead head) {
        try {
            JsonNode tree = toml.readTree(head.text());
            FrontMatter frontMatter =
                    new FrontMatter(JsonValues.map(tree), head.text().lines().toList(), head.line());
            return new PostFile(frontMatter, head.body(), head.bodyLine(), List.of());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr() - 1);
            throw new InvalidPostException(
                    "front-matter",
                    head.line() + line,
                    "the front matter is not TOML: " + e.getOriginalMessage(),
                    "put text in double quotes, such as title = \"Hello\"");
        }
    }
}
