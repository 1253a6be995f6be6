package org.broadsheet.transform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<String> distinct = new LinkedHashSet<>();
        head.texts(Keys.ALIASES).forEach(alias -> SitePath.alias(alias).ifPresent(distinct::add));
        List<String> aliases = List.copyOf(distinct);
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
