package org.broadsheet.transform.embed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Players and frames that no {@link Provider} knows a page of: most are gone with the sites that served them. A reader is told
 * whose they were, in place of an address that nobody can read.
 */
public final class Elsewhere {
    private static final Pattern LABEL = Pattern.compile("(?:Player|Page) on [a-z0-9.-]{3,250}");

    /** What sites showed in players, by the end of the name of the host that served it. */
    private static final Map<String, String> SITES = """
            viddler.com Video on Viddler
            qik.com Video on Qik
            ustream.tv Video on Ustream
            livestream.com Video on Livestream
            justin.tv Video on Justin.tv
            hulu.com Video on Hulu
            collegehumor.com Video on CollegeHumor
            funnyordie.com Video on Funny or Die
            metacafe.com Video on Metacafe
            break.com Video on Break
            blip.tv Video on blip.tv
            veoh.com Video on Veoh
            revver.com Video on Revver
            liveleak.com Video on LiveLeak
            brightcove.com Video on Brightcove
            brightcove.net Video on Brightcove
            wistia.com Video on Wistia
            wistia.net Video on Wistia
            vine.co Video on Vine
            viddy.com Video on Viddy
            socialcam.com Video on Socialcam
            seesmic.com Video on Seesmic
            12seconds.tv Video on 12seconds
            twitvid.com Video on TwitVid
            animoto.com Video on Animoto
            kyte.tv Video on Kyte
            bliptv.com Video on blip.tv
            theonion.com Video on The Onion
            comedycentral.com Video on Comedy Central
            thedailyshow.com Video on Comedy Central
            mtvnservices.com Video on MTV Networks
            espn.go.com Video on ESPN
            espn.com Video on ESPN
            turner.com Video on Turner
            cnn.com Video on CNN
            msnbc.com Video on MSNBC
            msnbc.msn.com Video on MSNBC
            nbc.com Video on NBC
            foxnews.com Video on Fox News
            yahoo.com Video on Yahoo
            myspace.com Video on MySpace
            myspacecdn.com Video on MySpace
            techcrunch.com Video on TechCrunch
            gametrailers.com Video on GameTrailers
            kickstarter.com Project on Kickstarter
            scribd.com Document on Scribd
            scribdassets.com Document on Scribd
            issuu.com Document on Issuu
            docstoc.com Document on Docstoc
            prezi.com Slides on Prezi
            slidesharecdn.com Slides on SlideShare
            slideboom.com Slides on SlideBoom
            picasaweb.google.com Photos on Picasa
            photobucket.com Photos on Photobucket
            smugmug.com Photos on SmugMug
            slide.com Photos on Slide
            gettyimages.com Picture on Getty Images
            last.fm Sound on Last.fm
            grooveshark.com Sound on Grooveshark
            lala.com Sound on Lala
            imeem.com Sound on Imeem
            8tracks.com Sound on 8tracks
            audioboo.fm Sound on Audioboo
            cinchcast.com Sound on Cinch
            blogtalkradio.com Sound on BlogTalkRadio
            divshare.com File on DivShare
            polldaddy.com Poll on Polldaddy
            storify.com Story on Storify
            simplecast.com Sound on Simplecast
            amazon-adsystem.com Product on Amazon
            rcm.amazon.com Product on Amazon
            docs.google.com Document on Google Docs
            """.lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private Elsewhere() {}

    /**
     * A figure with a link, as {@link Embed#card} makes one.
     *
     * @param address with its scheme
     * @param player whether it plays something, and is no page
     * @param title of what is there, or empty
     */
    public static Element card(String address, boolean player, String title) {
        String host = host(address);
        String site = site(host);
        return Embed.figure(site.isEmpty() ? (player ? "Player on " : "Page on ") + host : site, address, title);
    }

    /** Whether a line is what a card says of its own accord, and none of the post's words. */
    static boolean isLabel(String line) {
        return SITES.containsValue(line)
                || (line.startsWith("P") && LABEL.matcher(line).matches());
    }

    private static String site(String host) {
        for (String name = host; name.indexOf('.') > 0; name = name.substring(name.indexOf('.') + 1)) {
            if (SITES.containsKey(name)) {
                return SITES.get(name);
            }
        }
        return "";
    }

    private static String host(String address) {
        return address.replaceFirst("^\\w+://(?:[^/?#]*@)?(?:www\\.)?", "")
                .replaceFirst("[/:?#].*$", "")
                .toLowerCase(Locale.ROOT);
    }
}
