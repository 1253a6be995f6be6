package org.broadsheet.transform.shortcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.transform.embed.Provider;

/**
 * Which tags are known, one row for all that are rendered alike. The names are those of the generators' own
 * documentation, of their older versions and of widespread themes and plug-ins.
 */
final class Catalogue {
    private final Map<String, Shortcode> rows = new HashMap<>();
    private final Set<String> verbatim = new HashSet<>();
    private final Set<String> brackets = new HashSet<>();
    private final Set<String> steps = new HashSet<>();
    private final Shortcode unknown = new NotShown();
    private final Shortcode module = new Module(this::site);
    private final Set<String> sites = new HashSet<>();
    private final DirectiveSyntax directives = new DirectiveSyntax(this::isKnown);
    private final List<Tag.Syntax> inBraces = List.of(
            new HugoSyntax(),
            new CallSyntax(steps::contains),
            new LiquidTagSyntax(),
            new LiquidValueSyntax(),
            new TemplateComment(),
            directives);
    private final List<Tag.Syntax> inBrackets = List.of(new BracketSyntax(brackets), directives);

    Catalogue() {
        pictures();
        sites();
        code();
        words();
        boxes();
        logic();
    }

    /** Whether there is a row, and it is not a step of a program. */
    boolean isKnown(String name) {
        return rows.containsKey(name) && !steps.contains(name);
    }

    /** Whether what stands up to the tag's end tag is not text of the post. */
    boolean isVerbatim(Tag tag) {
        return verbatim.contains(tag.name()) && !isMarked(tag);
    }

    /** Themes of WordPress paint words that Jekyll's tag of the same name makes code. */
    private static boolean isMarked(Tag tag) {
        return tag.name().equals("highlight") && tag.syntax() instanceof BracketSyntax;
    }

    /** How tags are written that begin with a brace. */
    List<Tag.Syntax> inBraces() {
        return inBraces;
    }

    /** Names that are tags in square brackets too. */
    Set<String> bracketNames() {
        return brackets;
    }

    /** How tags are written that begin with a square bracket. */
    List<Tag.Syntax> inBrackets() {
        return inBrackets;
    }

    Rendering render(Call call) {
        boolean inBrackets = call.tag().syntax() instanceof BracketSyntax;
        String name = isMarked(call.tag()) ? "mark" : call.name();
        Shortcode row = inBrackets && steps.contains(name) ? null : rows.get(name);
        return (row != null ? row : inBrackets ? module : unknown).render(call);
    }

    private void pictures() {
        row(
                "figure fig img image images picture photo imgcap imagecap bundle-image bundle_image asset_img cloudinary",
                new Images());
        row(
                "image_with_class imgproc resize_image responsive_image responsive-image responsive lazyimg lazyload lightbox",
                new Images());
        row(
                "thumbnail postimage post_image caption_img captioned_image linked-figure wide-image fullwidth maincolumn img_path",
                new Images());
        row("marginfigure", call -> new Images().render(call));
        row("caption wp_caption", Captions::render);
        row("gallery slideshow nggallery singlepic galleries carousel photoset", Captions::gallery);
        verbatimRow("video local_video jw-video html5video videojs", new Media("video"));
        verbatimRow("audio podcast mp3 html5audio", new Media("audio"));
        bracket("caption wp_caption gallery slideshow nggallery singlepic video audio playlist wpvideo videopress");
        row("playlist wpvideo videopress", unknown);
    }

    private Optional<Shortcode> site(String name) {
        return sites.contains(name) ? Optional.ofNullable(rows.get(name)) : Optional.empty();
    }

    private void sites() {
        verbatimRow(
                "youtube yt youtubevideo youtube-lite youtube_lite youtubelite youtube_video",
                new Embeds(Provider.YOUTUBE));
        verbatimRow("youtubepl youtube_playlist youtube-playlist", new Embeds(Provider.YOUTUBE_LIST));
        verbatimRow("vimeo vimeo_simple vimeo-lite", new Embeds(Provider.VIMEO));
        verbatimRow("dailymotion", new Embeds(Provider.DAILYMOTION));
        verbatimRow("googlevideo", new Embeds(Provider.GOOGLE_VIDEO));
        verbatimRow("ted", new Embeds(Provider.TED));
        verbatimRow("twitch", new Embeds(Provider.TWITCH));
        verbatimRow("tiktok", new Embeds(Provider.TIKTOK));
        verbatimRow("archiveorg archive", new Embeds(Provider.INTERNET_ARCHIVE));
        verbatimRow("tweet twitter x twitter_simple x_simple tweet-single xeet", new Embeds(Provider.TWEET));
        verbatimRow("instagram instagram_simple", new Embeds(Provider.INSTAGRAM));
        verbatimRow("gist", new Embeds(Provider.GIST));
        row("github github-card", Links::repository);
        verbatimRow("bilibili", new Embeds(Provider.BILIBILI));
        verbatimRow("codepen", new Embeds(Provider.CODEPEN));
        verbatimRow("jsfiddle", new Embeds(Provider.JSFIDDLE));
        verbatimRow("jsbin", new Embeds(Provider.JSBIN));
        verbatimRow("codesandbox", new Embeds(Provider.CODESANDBOX));
        verbatimRow("asciinema asciicast", new Embeds(Provider.ASCIINEMA));
        verbatimRow("spotify", new Embeds(Provider.SPOTIFY));
        verbatimRow("scribd", new Embeds(Provider.SCRIBD));
        verbatimRow("giphy", new Embeds(Provider.GIPHY));
        verbatimRow("imgur", new Embeds(Provider.IMGUR));
        verbatimRow(
                "facebook fb mastodon toot fediverse bluesky bsky reddit pinterest soundcloud bandcamp mixcloud",
                new Embeds(null));
        verbatimRow("slideshare", new Embeds(Provider.SLIDESHARE));
        verbatimRow(
                "speakerdeck flickr googlemaps googlemap map gmap media oembed embed iframe remote rawgit peertube loom wistia",
                new Embeds(null));
        bracket(
                "youtube vimeo dailymotion googlevideo ted tweet instagram gist spotify scribd soundcloud bandcamp mixcloud");
        bracket("slideshare flickr googlemaps embed facebook twitter archiveorg");
        sites.addAll(
                Set.of("youtube", "vimeo", "dailymotion", "soundcloud", "spotify", "instagram", "tweet", "twitter"));
        verbatimRow("fusion_imageframe imageframe", Images::framed);
        verbatimRow("vc_raw_html", Catalogue::encoded);
        verbatimRow("vc_raw_js", call -> Rendering.NOTHING);
        row("polldaddy poll", unknown);
        row("contact-form contact-form-7 contact-form-8 contact-form2", Module::form);
        row("contact-field", call -> Rendering.NOTHING);
        bracket("polldaddy contact-form contact-form-7 contact-field");
    }

    private void code() {
        verbatimRow("highlight prism codehighlight syntax pygments", new Code(false, ""));
        verbatimRow("codeblock code codecaption code_block codetabs", new Code(true, ""));
        verbatimRow("sourcecode source pre", new Code(false, ""));
        verbatimRow("mermaid plantuml graphviz dot chart echarts flowchart wavedrom", call -> diagram(call));
        verbatimRow("math katex mathjax latex tex asciimath", Catalogue::formula);
        verbatimRow("comment", call -> call.body() == null ? Rendering.NOTHING.noting("comment") : Rendering.NOTHING);
        for (String language :
                "bash shell css html javascript js java php python ruby perl sql xml csharp cpp scala groovy vb diff"
                        .split(" ", -1)) {
            verbatimRow(language, new Code(false, language));
        }
        bracket(
                "code sourcecode source latex bash shell css html javascript java php python ruby perl sql xml csharp cpp scala vb diff");
        row("include_code listing codefile code-file include-code includecode render_code", unknown);
    }

    /** WPBakery writes HTML so that no editor reads it: escaped as in an address, and in base 64. */
    private static Rendering encoded(Call call) {
        String body = call.body() == null ? "" : call.body().strip();
        try {
            String escaped = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
            return Rendering.block(URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return NotShown.note(call.named("raw html", new Arguments("", Map.of(), List.of())));
        }
    }

    private static Rendering diagram(Call call) {
        return new Code(true, call.name()).render(call);
    }

    private static Rendering formula(Call call) {
        String body = call.body() == null ? call.arguments().at(0) : call.body().strip();
        return body.isEmpty() ? NotShown.note(call) : Rendering.inline("<code>" + Rendering.escape(body) + "</code>");
    }

    private void words() {
        row(
                "blockquote quote pullquote cite_quote fig-quote epigraph testimonial quotation bq citation cq centerquote",
                new Quotes());
        bracket("quote blockquote pullquote");
        row(
                "ref relref get_url post_url post_path asset_path asset_url url path permalink relurl absurl pageref",
                new Links(false));
        row("xref post_link asset_link doc page_link internal_link intlink abslink postlink", new Links(true));
        row("file", Links::file);
        row("link", call -> Hexo.link(call, new Links(true)));
        row("u", call -> Hexo.words("u", call));
        row("emp", call -> Hexo.words("em", call));
        row("span wavy psw", Hexo::words);
        row("p", Hexo::paragraph);
        row("checkbox radio", Hexo::box);
        row("cb", Hexo::tick);
        row("hideinline", Hexo::hidden);
        row("button btn linkbutton ghbtn button-link", call -> Hexo.link(call, Boxes::button));
        row("kbd", call -> element("kbd", call));
        row("mark highlighted hl", call -> element("mark", call));
        row("sub", call -> element("sub", call));
        row("sup super", call -> element("sup", call));
        row("small", call -> element("small", call));
        row("del strike", call -> element("del", call));
        row("br linebreak", call -> Rendering.inline("<br>"));
        row("label", Boxes::label);
        row("badge pill chip", Boxes::badge);
        row("icon fa fas fab far faicon fontawesome iconify emoji columns-separator", Boxes::ornament);
        row("hr divider separator line", call -> Rendering.block("<hr>"));
        row("sidenote marginnote footnote footnotes fn annotation mn sn ref_note", Boxes::aside);
        row(
                "newthought",
                call -> Rendering.inline("<strong>" + call.html(call.arguments().at(0)) + "</strong>"));
        bracket("footnote footnotes");
        row("param page_param meta", Logic::parameter);
        row("", Logic::value);
    }

    private static Rendering element(String name, Call call) {
        if (call.paired()) {
            return Rendering.aroundWords("<" + name + ">", "</" + name + ">");
        }
        String named = call.arguments().namedOrAt(0, "text", "content", "key", "keys");
        String words = named.isEmpty() ? String.join(" ", call.arguments().values()) : named;
        return Rendering.inline("<" + name + ">" + call.html(words) + "</" + name + ">");
    }

    private void boxes() {
        row(
                "notice note notes tip info information warning warn alert admonition callout hint danger caution important",
                Boxes::remark);
        row(
                "success error failure question bug example attention message infobox box panel todo update disclaimer aside block",
                Boxes::remark);
        row("details spoiler expand collapse collapsible accordion fold toggle expandable", Boxes::details);
        row("folding hidetoggle hideblock", Hexo::details);
        row("tab tabitem tab-item tabpane tab-pane step card accordionitem", Boxes::part);
        row(
                "tabs tabbed-codeblocks tabset tabgroup codegroup columns column col row grid cols div center left right",
                Boxes::plain);
        row(
                "section wrap wrapper content lead align rawhtml raw_html html-block unsafe markdown md markdownify text text-block",
                Boxes::plain);
        row(
                "centered cards cardgroup steps stepper content-ref updates timeline timelineitem list lst bleed full big large font color style ablock typography",
                Boxes::plain);
        row(
                "pad figures gi groupimage imgrow img_row image-row gallery-row feature features summary abstract excerpt letter poem verse",
                Boxes::plain);
        row("raw verbatim", call -> Rendering.aroundWords("", ""));
        row(
                "more cut readmore read_more teaser toc contents table_of_contents clear clearfix spacer vspace anchor",
                call -> Rendering.NOTHING);
        row(
                "ads adsense ad advert disqus comments social share license metadata css_include load_photoswipe load-photoswipe",
                call -> Rendering.NOTHING);
        bracket("toc nextpage more");
        row("nextpage", call -> Rendering.NOTHING);
        row(TemplateComment.NAME, call -> Rendering.NOTHING);
    }

    private void logic() {
        for (String name :
                ("if elsif elif elseif else unless for each case when increment decrement cycle break continue tablerow ifchanged "
                                + "extends block macro import from with call filter layout setasync asyncEach switch eval liquid paginate js css")
                        .split(" ", -1)) {
            step(name, Logic::step);
        }
        step("capture", Logic::capture);
        step("assign", Logic::assign);
        step("set", Logic::assign);
        for (String name :
                "include include_relative include_cached render partial snippet renderfile component".split(" ", -1)) {
            step(name, call -> Logic.include(call, this));
        }
    }

    private void row(String names, Shortcode shortcode) {
        for (String name : names.split(" ", -1)) {
            rows.put(name, shortcode);
        }
    }

    private void verbatimRow(String names, Shortcode shortcode) {
        row(names, shortcode);
        verbatim(names);
    }

    private void step(String name, Shortcode shortcode) {
        rows.putIfAbsent(name.toLowerCase(Locale.ROOT), shortcode);
        steps.add(name.toLowerCase(Locale.ROOT));
    }

    private void verbatim(String names) {
        verbatim.addAll(Set.of(names.split(" ", -1)));
    }

    private void bracket(String names) {
        brackets.addAll(Set.of(names.split(" ", -1)));
    }
}
