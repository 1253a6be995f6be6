package org.broadsheet.transform.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A site whose pages are shown in frames, and how the address of a frame tells the address of the page.
 *
 * <p>Each pattern is read at the start of an address without its scheme and {@code www.}; its first group, where there is
 * one, is the id that the page's address is made of.
 */
public enum Provider {
    YOUTUBE_LIST(
            "Playlist on YouTube",
            "https://www.youtube.com/playlist?list=%s",
            "youtube(?:-nocookie)?\\.com/(?:embed/videoseries|playlist|p/?)\\?list=([\\w-]{6,60})"),
    YOUTUBE(
            "Video on YouTube",
            "https://www.youtube.com/watch?v=%s",
            "(?:m\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v|shorts|live|e)/([\\w-]{6,20})",
            "(?:m\\.)?youtube(?:-nocookie)?\\.com/(?:watch|w/?)\\?(?:[^#]{0,200}[&;])??v=([\\w-]{6,20})",
            "youtu\\.be/([\\w-]{6,20})"),
    VIMEO(
            "Video on Vimeo",
            "https://vimeo.com/%s",
            "player\\.vimeo\\.com/video/(\\d{3,12})",
            "vimeo\\.com/moogaloop\\.swf\\?(?:[^#]{0,200}[&;])??clip_id=(\\d{3,12})",
            "vimeo\\.com/(?:channels/[\\w-]{1,60}/)?(\\d{3,12})"),
    DAILYMOTION(
            "Video on Dailymotion",
            "https://www.dailymotion.com/video/%s",
            "dailymotion\\.com/(?:embed/video|swf/video|swf|video)/([A-Za-z0-9]{3,20})"),
    BILIBILI(
            "Video on Bilibili",
            "https://www.bilibili.com/video/%s",
            "player\\.bilibili\\.com/player\\.html\\?(?:[^#]{0,200}[&;])??bvid=(BV\\w{8,12})",
            "(?:m\\.)?bilibili\\.com/video/(BV\\w{8,12}|av\\d{1,12})"),
    GOOGLE_VIDEO(
            "Video on Google Video",
            "http://video.google.com/videoplay?docid=%s",
            "video\\.google\\.[a-z.]{2,6}/(?:googleplayer\\.swf|videoplay)\\?(?:[^#]{0,200}[&;])??doc[iI]d=(-?\\d{3,30})"),
    TED(
            "Talk on TED",
            "https://www.ted.com/talks/%s",
            "embed(?:-ssl)?\\.ted\\.com/talks/(?:lang/\\w+/)?([\\w-]{3,100})"),
    TWITCH("Stream on Twitch", "https://www.twitch.tv/videos/%s", "player\\.twitch\\.tv/\\?video=v?(\\d{3,15})"),
    TIKTOK("Video on TikTok", "https://www.tiktok.com/@/video/%s", "tiktok\\.com/embed(?:/v2)?/(\\d{5,25})"),
    INTERNET_ARCHIVE(
            "Item at the Internet Archive", "https://archive.org/details/%s", "archive\\.org/embed/([\\w.-]{2,100})"),
    TWEET(
            "Post on Twitter",
            "https://twitter.com/i/status/%s",
            "(?:mobile\\.)?(?:twitter|x)\\.com/\\w{1,20}/status(?:es)?/(\\d{2,25})",
            "platform\\.twitter\\.com/embed/\\S{0,40}[?&]id=(\\d{2,25})"),
    INSTAGRAM(
            "Post on Instagram",
            "https://www.instagram.com/p/%s/",
            "instagram\\.com/(?:p|reel|tv)/([\\w-]{5,40})",
            "instagr\\.am/p/([\\w-]{5,40})"),
    BLUESKY(
            "Post on Bluesky",
            "https://bsky.app/profile/%s",
            "embed\\.bsky\\.app/embed/(did:[\\w:]{3,60}/app\\.bsky\\.feed\\.post/\\w{5,30})"),
    FACEBOOK_VIDEO("Video on Facebook", "https://www.facebook.com/watch/?v=%s", "facebook\\.com/v/(\\d{5,20})"),
    COLLEGEHUMOR(
            "Video on CollegeHumor",
            "http://www.collegehumor.com/video/%s",
            "collegehumor\\.com/moogaloop/moogaloop\\.swf\\?(?:[^#]{0,200}[&;])??clip_id=(\\d{3,12})"),
    FACEBOOK("Post on Facebook", "", "facebook\\.com/(?:plugins/(?:post|video)\\.php|\\w[^?]{0,80}/(?:posts|videos)/)"),
    GIST("Code on GitHub", "https://gist.github.com/%s", "gist\\.github\\.com/((?:[\\w-]{1,40}/)?[0-9a-f]{5,40})"),
    CODEPEN(
            "Code on CodePen",
            "https://codepen.io/%s",
            "codepen\\.io/([\\w-]{1,40})/(?:embed(?:/preview)?|pen|full|details)/([A-Za-z0-9]{4,40})"),
    JSFIDDLE(
            "Code on JSFiddle",
            "https://jsfiddle.net/%s/",
            "jsfiddle\\.net/((?:[\\w-]{1,40}/)?[A-Za-z0-9]{4,20})(?=/embed|/show|/?$|/\\d)"),
    JSBIN("Code on JS Bin", "https://jsbin.com/%s/edit", "jsbin\\.com/(\\w{3,20})(?=/)"),
    CODESANDBOX("Code on CodeSandbox", "https://codesandbox.io/s/%s", "codesandbox\\.io/embed/([\\w-]{4,80})"),
    ASCIINEMA("Recording on asciinema", "https://asciinema.org/a/%s", "asciinema\\.org/a/(\\w{1,40})"),
    SOUNDCLOUD("Sound on SoundCloud", "", "(?:w\\.|player\\.)?soundcloud\\.com/(?:player|\\w)"),
    SPOTIFY(
            "Sound on Spotify",
            "https://open.spotify.com/%s",
            "open\\.spotify\\.com/embed(?:-podcast)?/(\\w{4,10}/\\w{10,40})",
            "open\\.spotify\\.com/((?:track|album|playlist|episode|show|artist)/\\w{10,40})",
            "embed\\.spotify\\.com/"),
    BANDCAMP("Sound on Bandcamp", "", "bandcamp\\.com/EmbeddedPlayer"),
    MIXCLOUD("Sound on Mixcloud", "", "mixcloud\\.com/widget/"),
    SLIDESHARE(
            "Slides on SlideShare",
            "https://www.slideshare.net/slideshow/embed_code/%s",
            "(?:static\\.|public\\.)?slideshare(?:cdn)?\\.(?:net|com)/(?:slideshow/embed_code|swf/|rss/)"),
    SPEAKER_DECK("Slides on Speaker Deck", "", "speakerdeck\\.com/(?:player|embed|assets/embed)"),
    GOOGLE_SLIDES(
            "Slides on Google Docs",
            "https://docs.google.com/presentation/d/%s",
            "docs\\.google\\.com/presentation/(?:\\w/\\w+/)?d/((?:e/)?[\\w-]{10,100})"),
    SCRIBD(
            "Document on Scribd",
            "https://www.scribd.com/document/%s",
            "scribd\\.com/(?:embeds|doc(?:ument)?)/(\\d{3,12})"),
    FLICKR("Photos on Flickr", "", "flickr\\.com/(?:photos/[^/?]{1,60}/(?:sets/|albums/|\\d)|apps/|slideShow/)"),
    GOOGLE_MAPS("Map on Google Maps", "", "(?:maps\\.google\\.[a-z.]{2,6}/|google\\.[a-z.]{2,6}/maps)"),
    OPENSTREETMAP("Map on OpenStreetMap", "", "openstreetmap\\.org/export/embed"),
    GOOGLE_FORM("Form on Google Docs", "", "docs\\.google\\.com/(?:a/[^/]+/)?(?:spreadsheet/embeddedform|forms/)"),
    GOOGLE_SHEET("Sheet on Google Docs", "", "(?:docs|spreadsheets\\d?)\\.google\\.com/(?:spreadsheet|ccc|pub)"),
    GOOGLE_DRIVE(
            "File on Google Drive",
            "https://drive.google.com/file/d/%s/view",
            "drive\\.google\\.com/file/d/([\\w-]{10,80})/preview"),
    GIPHY("Picture on Giphy", "https://giphy.com/gifs/%s", "giphy\\.com/embed/(\\w{5,40})"),
    IMGUR("Picture on Imgur", "https://imgur.com/%s", "imgur\\.com/((?:a/)?\\w{4,12})/embed");

    private static final Pattern ID = Pattern.compile("[\\w-]{3,60}");
    private static final Pattern START = Pattern.compile("(?:https?:)?//(?:www\\.)?", Pattern.CASE_INSENSITIVE);

    private static final Set<String> LABELS =
            Arrays.stream(values()).map(Provider::label).collect(Collectors.toUnmodifiableSet());

    private final String label;
    private final String page;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<Pattern> addresses;

    Provider(String label, String page, String... addresses) {
        this.label = label;
        this.page = page;
        this.addresses = List.of(addresses).stream()
                .map(address -> Pattern.compile(address, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** What is there, in a reader's words: {@code Video on YouTube}. */
    public String label() {
        return label;
    }

    /** Whether a line is what a card says of its own accord, and none of the post's words. */
    public static boolean isLabel(String line) {
        return LABELS.contains(line) || Elsewhere.isLabel(line);
    }

    /** The page of an id, as shortcodes name it. */
    public Embed embed(String id) {
        return new Embed(this, String.format(page, id));
    }

    /** What a provider of this name shows under an id, as shortcodes name both; empty where there is no such page. */
    public static Optional<Embed> named(String provider, String id) {
        if (provider.isEmpty() || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        String name = provider.replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(known -> known.hasPages() && known.name().equalsIgnoreCase(name))
                .findFirst()
                .map(known -> known.embed(id));
    }

    /** Whether {@link #embed} can make an address of an id. */
    boolean hasPages() {
        return !page.isEmpty();
    }

    /** What the address of a frame, a player or a page shows; empty where no provider knows it. */
    public static Optional<Embed> of(String address) {
        Matcher start = START.matcher(address);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String rest = address.substring(start.end());
        for (Provider provider : values()) {
            for (Pattern pattern : provider.addresses) {
                Matcher known = pattern.matcher(rest);
                if (known.lookingAt()) {
                    return Optional.of(provider.embed(known, address));
                }
            }
        }
        return Optional.empty();
    }

    private Embed embed(Matcher known, String address) {
        if (page.isEmpty() || known.groupCount() == 0 || known.group(1) == null) {
            return new Embed(this, Embed.shown(address));
        }
        if (this == TWEET && known.group().indexOf("/status") > 0) {
            return new Embed(this, "https://" + known.group());
        }
        if (this == CODEPEN) {
            return embed(known.group(1) + "/pen/" + known.group(2));
        }
        String id = this == BLUESKY ? known.group(1).replace("/app.bsky.feed.post/", "/post/") : known.group(1);
        return embed(id);
    }
}
