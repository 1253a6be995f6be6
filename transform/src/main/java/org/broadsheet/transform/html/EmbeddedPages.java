package org.broadsheet.transform.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Elsewhere;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;

/**
 * Frames, players and scripts that show a page of another site become a link to that page, and what such a script would
 * have made of a quotation stays a quotation that names its page. Nothing is asked of the other site before a reader
 * follows the link, but of those whose frames an operator allowed.
 */
final class EmbeddedPages implements RemovingRule {
    private static final Set<String> FRAMES = Tags.names("iframe", "object", "embed", "frame");
    private static final Map<String, Provider> PLAYERS = Map.of(
            "lite-youtube", Provider.YOUTUBE,
            "amp-youtube", Provider.YOUTUBE,
            "youtube-video", Provider.YOUTUBE,
            "lite-vimeo", Provider.VIMEO,
            "amp-vimeo", Provider.VIMEO);
    private static final Set<String> LOOKED_AT =
            Tags.union(PLAYERS.keySet(), FRAMES, Tags.names("blockquote", "script", "audio", "video", "div"));
    private static final Set<Provider> BY_SCRIPT =
            Set.of(Provider.GIST, Provider.ASCIINEMA, Provider.JSFIDDLE, Provider.SPEAKER_DECK);
    private static final Pattern SPEAKER_DECK_ID = Pattern.compile("[0-9a-f]{10,40}");
    private static final Pattern POST =
            Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/\\w{1,20}/status(?:es)?/\\d+.*");

    private static final Pattern ON_A_SITE = Pattern.compile("(?:https?:)?//[\\w-]+\\.\\w", Pattern.CASE_INSENSITIVE);

    /** Titles that every frame of a site has say nothing. */
    private static final Set<String> EMPTY_TITLES =
            Set.of("youtube video player", "youtube", "vimeo", "video", "embedded content", "iframe");

    private final FramePolicy frames;

    EmbeddedPages(FramePolicy frames) {
        this.frames = frames;
    }

    @Override
    public String name() {
        return "embed";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int count = 0;
        for (Element element : Tree.named(body, LOOKED_AT)) {
            // What stood in a frame may have gone with it.
            count += element.hasParent() && show(element, repairs) ? 1 : 0;
        }
        return count;
    }

    private boolean show(Element element, Repairs repairs) {
        String name = element.normalName();
        if (name.equals("div")) {
            Optional<Element> card = element.attributesSize() > 0 ? SubstackCard.of(element) : Optional.empty();
            card.ifPresent(element::replaceWith);
            return card.isPresent();
        }
        if (name.equals("audio") || name.equals("video")) {
            return GhostPlayer.unpack(element, repairs);
        }
        if (name.equals("blockquote")) {
            nameSource(element);
            return false;
        }
        if (FRAMES.contains(name)) {
            return replaceFrame(element);
        }
        return replace(element, name.equals("script") ? scripted(element) : played(element));
    }

    private static Optional<Embed> played(Element player) {
        String id = player.hasAttr("videoid") ? player.attr("videoid") : player.attr("data-videoid");
        return Optional.ofNullable(PLAYERS.get(player.normalName()))
                .filter(provider -> !id.isBlank())
                .map(provider -> provider.embed(id.strip()));
    }

    /** What stands in the frame for browsers without it stays; of players in one another, one is enough. */
    private boolean replaceFrame(Element frame) {
        String allowed = frame.normalName().equals("iframe") ? frames.allowed(Urls.web(address(frame))) : "";
        if (!allowed.isEmpty()) {
            AllowedFrame.replace(frame, allowed, title(frame));
            return true;
        }
        String address = Urls.web(FlashVars.page(frame, address(frame)));
        Optional<Embed> embed = Provider.of(address);
        if (embed.isPresent()) {
            replaceBy(embed.get().card(title(frame)), frame);
        } else if (ON_A_SITE.matcher(address).lookingAt()) {
            replaceBy(Elsewhere.card(address, isPlayer(frame, address), title(frame)), frame);
        } else {
            return false;
        }
        return true;
    }

    private static void replaceBy(Element card, Element frame) {
        Element link = frame.closest("a");
        if (link == null) {
            frame.before(card);
        } else {
            link.after(card);
            frame.prependText(" "); // The words before it and in it stand apart.
        }
        if (frame.normalName().equals("object")) {
            frame.select("param, embed, iframe").remove();
            frame.unwrap();
        } else {
            frame.remove();
        }
    }

    private static boolean isPlayer(Element frame, String address) {
        return frame.normalName().equals("embed")
                || (frame.normalName().equals("object") && frame.selectFirst("param, embed") != null)
                || address.contains(".swf");
    }

    private static String address(Element frame) {
        for (String attribute : List.of("src", "data-src", "data-lazy-src", "data")) {
            if (!frame.attr(attribute).isBlank()) {
                return frame.attr(attribute).strip();
            }
        }
        Element movie = frame.selectFirst("param[name=movie], param[name=src]");
        Element inner = frame.selectFirst("embed[src]");
        return movie != null
                ? movie.attr("value").strip()
                : inner == null ? "" : inner.attr("src").strip();
    }

    private static String title(Element frame) {
        String title = frame.attr("title").strip();
        return EMPTY_TITLES.contains(title.toLowerCase(Locale.ROOT)) || title.length() > 200 ? "" : title;
    }

    private static Optional<Embed> scripted(Element script) {
        String id = script.attr("data-id");
        if (script.attr("src").contains("speakerdeck.com")
                && SPEAKER_DECK_ID.matcher(id).matches()) {
            return Optional.of(new Embed(Provider.SPEAKER_DECK, "https://speakerdeck.com/player/" + id));
        }
        return Provider.of(Urls.web(script.attr("src"))).filter(embed -> BY_SCRIPT.contains(embed.provider()));
    }

    private static boolean replace(Element element, Optional<Embed> embed) {
        embed.ifPresent(known -> element.replaceWith(known.card("")));
        return embed.isPresent();
    }

    /** The page of a quoted post, which the site's script would have shown. */
    private static void nameSource(Element quote) {
        if (!quote.hasAttr("class") || quote.hasAttr("cite")) {
            return;
        }
        String page = "";
        if (quote.hasClass("twitter-tweet") || quote.hasClass("twitter-video") || quote.hasClass("tweet")) {
            page = quote.select("a[href]").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> POST.matcher(href).matches())
                    .reduce("", (before, last) -> last);
        } else if (quote.hasClass("instagram-media")) {
            page = quote.attr("data-instgrm-permalink");
        } else if (quote.hasClass("text-post-media")) {
            page = quote.attr("data-text-post-permalink");
        }
        if (!page.isBlank()) {
            int query = page.indexOf('?');
            quote.attr("cite", query < 0 ? page : page.substring(0, query));
        }
    }
}
