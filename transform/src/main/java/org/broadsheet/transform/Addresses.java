package org.broadsheet.transform;

import java.util.List;
import java.util.Optional;
import org.broadsheet.events.PostEnriched.RequestedBy;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a post asks for.
 *
 * @param requestedPath the one it wants to be at, or null
 * @param requested who asks for it, or null
 * @param aliases those that should lead to it
 */
record Addresses(@Nullable String requestedPath, @Nullable RequestedBy requested, List<String> aliases) {
    static Addresses of(FrontMatter head, Optional<String> originalUrl) {
        List<String> aliases = head.texts(Keys.ALIASES).stream()
                .flatMap(alias -> SitePath.alias(alias).stream())
                .distinct()
                .toList();
        for (String key : Keys.ADDRESS) {
            Optional<String> wished =
                    head.text(key).filter(path -> !SitePath.isAbsolute(path)).flatMap(SitePath::page);
            if (wished.isPresent()) {
                return new Addresses(wished.get(), RequestedBy.FRONT_MATTER, aliases);
            }
        }
        Optional<String> link = head.text(Keys.ORIGINAL)
                .filter(path -> !SitePath.isAbsolute(path))
                .or(() -> originalUrl)
                .filter(path -> path.indexOf('?') < 0)
                .flatMap(SitePath::page);
        return new Addresses(
                link.orElse(null), link.map(path -> RequestedBy.ORIGINAL_LINK).orElse(null), aliases);
    }
}
