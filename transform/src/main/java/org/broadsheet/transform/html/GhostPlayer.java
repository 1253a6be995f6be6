package org.broadsheet.transform.html;

import org.jsoup.nodes.Element;

/** A sound or film in Ghost's own player: its buttons, times and sliders go, since browsers show theirs; the title is a caption. */
final class GhostPlayer {
    private GhostPlayer() {}

    /**
     * Leaves of a player what it plays.
     *
     * @param media that may stand in one
     * @return whether it did
     */
    static boolean unpack(Element media, Repairs repairs) {
        Element around = media.parent();
        if (around == null
                || !(around.hasClass("kg-audio-player-container") || around.hasClass("kg-video-container"))) {
            return false;
        }
        Element card = around.closest(".kg-audio-card, .kg-video-card");
        if (card == null) {
            return false;
        }
        Element title = card.selectFirst(".kg-audio-title");
        Element caption = card.selectFirst("figcaption");
        for (Element control :
                card.select(".kg-audio-thumbnail, .kg-audio-player, .kg-video-overlay, .kg-video-player-container")) {
            repairs.removed(control);
            control.remove();
        }
        if (media.attr("poster").contains("spacergif")) {
            media.removeAttr("poster");
        }
        Element figure = Tags.element("figure").appendChild(media);
        if (title != null && title.hasText()) {
            figure.appendElement("figcaption").appendChildren(title.childNodes());
        } else if (caption != null) {
            figure.appendChild(caption);
        }
        card.replaceWith(figure);
        return true;
    }
}
