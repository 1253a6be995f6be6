package org.broadsheet.transform.shortcode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jspecify.annotations.Nullable;

/** A page of another site, by address or by id: {@code youtube w7Ft2ymGmfc}, {@code tweet user="a" id="1"}. */
final class Embeds implements Shortcode {
    private static final List<String> IDS =
            List.of("id", "video", "videoid", "video_id", "v", "key", "code", "slug", "shortcode", "track", "tweetid");
    private static final List<String> ADDRESSES = List.of("url", "src", "link", "href", "embed", "permalink");
    private static final int LONGEST_CAPTION = 300;
    private static final Pattern ID = Pattern.compile("[\\w.:/-]{3,120}");

    private final @Nullable Provider provider;

    /**
     * @param provider of ids, or null where only addresses make sense
     */
    Embeds(@Nullable Provider provider) {
        this.provider = provider;
    }

    @Override
    public Rendering render(Call call) {
        Arguments given = call.arguments();
        Optional<Embed> embed = address(call).flatMap(Provider::of).or(() -> id(call).map(this::page));
        String named = given.named("title", "caption", "alt", "name");
        String title = named.isEmpty() ? caption(call) : named;
        if (embed.isPresent()) {
            return Rendering.block(embed.get().card(title));
        }
        return address(call).map(address -> link(address, title)).orElseGet(() -> NotShown.note(call));
    }

    private Embed page(String id) {
        return Objects.requireNonNull(provider).embed(id);
    }

    /** What GitBook has up to {@code endembed}, where the tag itself has the address. */
    private static String caption(Call call) {
        String body = call.body() == null ? "" : call.body().strip();
        boolean words =
                !call.arguments().text().isBlank() && body.indexOf('\n') < 0 && body.length() <= LONGEST_CAPTION;
        return words && !body.startsWith("http") ? body : "";
    }

    private static Rendering link(String address, String title) {
        String shown = title.isBlank() ? address : title;
        return Rendering.inline("<a href=\"" + Rendering.escape(address) + "\">" + Rendering.escape(shown) + "</a>");
    }

    private static Optional<String> address(Call call) {
        String body = call.body() == null ? "" : call.body().strip();
        String named = call.arguments().named(ADDRESSES.toArray(String[]::new));
        for (String value :
                List.of(named, call.arguments().at(0), call.arguments().at(1), body)) {
            String address = value.startsWith("//") ? "https:" + value : value;
            if (address.startsWith("http://") || address.startsWith("https://")) {
                return Optional.of(address.replace("&amp;", "&"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> id(Call call) {
        if (provider == null || !provider.embed("").page().contains("/")) {
            return Optional.empty();
        }
        Arguments given = call.arguments();
        String named = given.named(IDS.toArray(String[]::new));
        String first = named.isEmpty() ? given.at(0) : named;
        String second = named.isEmpty() ? given.at(1) : "";
        String body = call.body() == null ? "" : call.body().strip();
        String id = first.isEmpty() ? body : first;
        String owner = given.named("user", "username", "owner");
        if (provider == Provider.GIST
                && (!owner.isEmpty() || (ID.matcher(second).matches() && !second.contains(".")))) {
            id = owner.isEmpty() ? first + "/" + second : owner + "/" + id;
        }
        int more = id.indexOf('&'); // As SlideShare had it: id=1&doc=title.
        id = more < 0 ? id : id.substring(0, more);
        if (id.startsWith("page.") || id.startsWith("include.")) { // A variable that nothing was said of.
            return Optional.empty();
        }
        return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }
}
