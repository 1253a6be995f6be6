package org.broadsheet.transform.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.transform.embed.Embed;
import org.broadsheet.transform.embed.Provider;
import org.jsoup.nodes.Element;

/** What Substack's exports leave to a script: an empty box that says in {@code data-attrs} which page it shows. */
final class SubstackCard {
    static final String ATTRIBUTE = "data-attrs";
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final ObjectMapper JSON = new ObjectMapper();

    private SubstackCard() {}

    /** The card, the quoted post or the link that such a box was to show; empty where it is none, or holds something. */
    static Optional<Element> of(Element box) {
        if (!box.hasAttr(ATTRIBUTE)
                || box.hasText()
                || box.selectFirst("a, img, iframe, form, picture, video, audio") != null) {
            return Optional.empty();
        }
        try {
            JsonNode said = JSON.readTree(box.attr(ATTRIBUTE));
            String canonical = said.path("canonical_url").asText("");
            String address = canonical.isEmpty() ? said.path("url").asText("") : canonical;
            return WEB.matcher(address).matches() ? Optional.of(card(said, address)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Element card(JsonNode said, String address) {
        String words = said.path("full_text").asText("").strip();
        String title = said.path("title").asText("").strip();
        if (!words.isEmpty()) {
            return post(said, address, words);
        }
        Optional<Embed> embed = Provider.of(address);
        if (embed.isPresent()) {
            return embed.get().card(title);
        }
        Element paragraph = Tags.element("p");
        paragraph.appendElement("a").attr("href", address).text(title.isEmpty() ? address : title);
        return paragraph;
    }

    /** As Twitter writes one for pages of others. */
    private static Element post(JsonNode said, String address, String words) {
        Element quote =
                Tags.element("blockquote").attr("class", "twitter-tweet").attr("cite", address);
        quote.appendElement("p").text(words);
        String name = said.path("name").asText("");
        String handle = said.path("username").asText("");
        String date = said.path("date").asText("");
        String who = name + (handle.isEmpty() ? "" : " (@" + handle + ")");
        quote.appendText("\u2014 " + (date.isEmpty() ? "" : who + " "));
        quote.appendElement("a").attr("href", address).text(date.isEmpty() ? who : date);
        return quote;
    }
}
