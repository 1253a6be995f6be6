package org.broadsheet.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.events.Hashes;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.frontmatter.DateReader;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.Keys;
import org.broadsheet.transform.frontmatter.PostFile;
import org.broadsheet.transform.html.LinkedPage;
import org.broadsheet.transform.html.PageFacts;
import org.broadsheet.transform.html.PageHead;
import org.broadsheet.transform.html.Repairs;
import org.broadsheet.transform.html.Title;
import org.broadsheet.transform.html.Urls;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a post from its head, its first heading and its file name, in this order. */
final class FactsReader {
    private static final Set<String> LINK_TYPES = Set.of("link", "pinboard", "bookmark", "quote");
    /** As the IndieWeb's tools write it, some link blogs, and last WordPress' plugin DF-Style Linked List. */
    private static final List<String> LINKED =
            List.of("bookmark_of", "repost_of", "like_of", "link_url", "linked_list_url");

    private static final Set<String> SWITCHES = Set.of(
            "true", "false", "yes", "no", "1", "0", "last modified", "created", "git last modified", "git created");
    private static final Set<String> HIDDEN = Set.of("draft", "private", "pending", "trash", "auto-draft", "hidden");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
    /** What tools write where the writer wrote no title. */
    private static final Pattern NO_TITLE =
            Pattern.compile("|\\(?(?:untitled|no title)(?:[ -]\\d+)?\\)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMELESS = Pattern.compile("(?:untitled|no-?title|post|[\\d_-]*)(?:-\\d+)?");

    private final DateReader dates;

    FactsReader(DateReader dates) {
        this.dates = dates;
    }

    Facts read(PostReceived post, PostFile file, Document document, Repairs repairs) {
        FrontMatter head = file.head().with(PageFacts.take(document, dates, repairs));
        FileName name = FileName.of(post.path());
        Title written = Title.of(head.text(Keys.TITLE).orElse(""));
        PageHead page = PageHead.take(document, written.text(), dates, repairs);
        repairs.add("repeated-title", page.repeated() ? 1 : 0);
        Optional<String> former = FormerAddress.of(head, name);
        Optional<String> original = original(head, former);
        @Nullable String linked = former.isPresent() ? null : linkedPage(head);
        if (linked != null && (isLinkPost(head) || LinkedPage.showsNothing(document.body()))) {
            LinkedPage.show(document.body(), linked, repairs);
        }
        List<Warning> warnings = new ArrayList<>();
        String title = title(written, page, name, repairs, warnings);
        Addresses addresses = Addresses.of(head, original);
        boolean pageless = name.section() && isBlank(document.body());
        if (pageless) {
            warnings.add(new Warning(
                    "section",
                    "the file of a section has no words and so no page: sections list nothing here; write some, or delete it",
                    null));
        }
        PostDate published = name.section() ? null : published(head, page, name, warnings);
        return new Facts(
                feedId(post, head, original),
                pageless ? Visibility.DRAFT : visibility(head, name),
                title,
                slug(post, head, name, title),
                addresses.requestedPath(),
                addresses.requested(),
                addresses.aliases(),
                original.map(Urls::web).orElse(null),
                published,
                head.text(Keys.UPDATED).flatMap(dates::read).orElse(null),
                People.authors(head),
                Tags.of(head, post.path()),
                language(head, name),
                head.text(Keys.SUMMARY)
                        .map(text -> Shortcodes.untagged(Title.of(text).text()))
                        .orElse(""),
                linked,
                warnings);
    }

    private static boolean isBlank(Element body) {
        return !body.hasText() && body.selectFirst("img, video, audio, iframe, object") == null;
    }

    private static String title(Title written, PageHead page, FileName name, Repairs repairs, List<Warning> warnings) {
        if (!NO_TITLE.matcher(written.text()).matches()) {
            repairs.add("double-escaped-entity", written.decoded());
            return written.text();
        }
        if (!page.title().isEmpty()) {
            return page.title();
        }
        String words = NAMELESS.matcher(name.name().toLowerCase(Locale.ROOT)).matches() ? "" : name.words();
        String from = words.isEmpty() ? "the first words of the post stand" : "the file name stands";
        warnings.add(
                new Warning("no-title", "the post has no title; " + from + " for it; add title: to its head", null));
        return words;
    }

    private @Nullable PostDate published(FrontMatter head, PageHead page, FileName name, List<Warning> warnings) {
        @Nullable InvalidPostException unreadable = null;
        for (String key : Keys.DATE) {
            Optional<String> written = head.text(key).filter(text -> !isSwitch(text));
            Optional<PostDate> date = written.flatMap(dates::read);
            if (date.isPresent()) {
                return date.get();
            }
            unreadable = written.isPresent() && unreadable == null ? noDate(head, key, written.get()) : unreadable;
        }
        Optional<PostDate> dated = dayAlone(head)
                .or(() -> Optional.ofNullable(page.date()))
                .or(() -> name.date().flatMap(dates::read));
        if (unreadable != null) {
            return otherDate(dated, unreadable, warnings);
        }
        if (dated.isEmpty()) {
            warnings.add(new Warning(
                    "no-date",
                    "the post has no date: it stands last and in no feed; add date: 2026-02-28 to its head",
                    null));
        }
        return dated.orElse(null);
    }

    /** The day of a date in the head whose time is broken. */
    private Optional<PostDate> dayAlone(FrontMatter head) {
        return Keys.DATE.stream()
                .flatMap(key -> head.text(key).flatMap(dates::readLeadingDay).stream())
                .findFirst();
    }

    /** A date that cannot be read is no reason to hold back a post whose day can be, or whose name or heading says another. */
    private static PostDate otherDate(
            Optional<PostDate> other, InvalidPostException unreadable, List<Warning> warnings) {
        PostDate date = other.orElseThrow(() -> unreadable);
        String message = unreadable.getMessage() + "; the date " + date.raw() + " stands for it; " + unreadable.hint();
        warnings.add(new Warning("date", message, unreadable.line()));
        return date;
    }

    /** {@code published: true} says whether, not when; {@code date: Last Modified} bids Eleventy ask the file's own dates. */
    private static boolean isSwitch(String text) {
        return SWITCHES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static InvalidPostException noDate(FrontMatter head, String key, String written) {
        return new InvalidPostException(
                "date",
                head.line(key),
                "'" + key + "' is '" + written + "', which is no date",
                "write it like 2026-02-28 or 2026-02-28 13:31:00 +0100");
    }

    private static String feedId(PostReceived post, FrontMatter head, Optional<String> original) {
        return head.text(Keys.IDENTITY).or(() -> original).orElse(post.id().value());
    }

    private static Visibility visibility(FrontMatter head, FileName name) {
        boolean draft = name.draft()
                || isTrue(head, "draft")
                || isTrue(head, "is_draft")
                || isTrue(head, "private")
                || isTrue(head, "unlisted_draft")
                || isTrue(head, "headless")
                || head.text("published").filter(text -> isFalse(text)).isPresent()
                || head.text(Keys.STATUS)
                        .filter(text -> HIDDEN.contains(text.toLowerCase(Locale.ROOT)))
                        .isPresent();
        return draft ? Visibility.DRAFT : Visibility.PUBLIC;
    }

    private static boolean isTrue(FrontMatter head, String key) {
        return head.text(key)
                .filter(text -> Set.of("true", "yes", "1", "on").contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isFalse(String text) {
        return Set.of("false", "no", "0", "off").contains(text.toLowerCase(Locale.ROOT));
    }

    private static String slug(PostReceived post, FrontMatter head, FileName name, String title) {
        String wished =
                head.text(Keys.SLUG).map(FactsReader::lastSegment).map(Slug::of).orElse("");
        String named = wished.isEmpty() ? Slug.of(name.slug()) : wished;
        String slug = named.isEmpty() ? Slug.of(title) : named;
        return slug.isEmpty() ? "post-" + Hashes.sha256(post.id().value()).substring(0, 8) : slug;
    }

    private static String lastSegment(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static Optional<String> original(FrontMatter head, Optional<String> former) {
        return isLinkPost(head)
                ? Optional.empty()
                : head.text(Keys.ORIGINAL).or(() -> former).filter(FactsReader::isOnTheWeb);
    }

    /** Whether an address names a host that there can be: of {@code //javascript:x} the page would make a link. */
    private static boolean isOnTheWeb(String address) {
        return SitePath.isAbsolute(address) && !Urls.web(address).isEmpty();
    }

    /** A post about another page, as link blogs and bookmark exports write them. */
    private static boolean isLinkPost(FrontMatter head) {
        return head.has(List.of("src"))
                || head.text("type").filter(LINK_TYPES::contains).isPresent();
    }

    private static @Nullable String linkedPage(FrontMatter head) {
        List<String> keys =
                isLinkPost(head) ? List.of("original_url", "link", "url") : List.of("url", "link", "external_url");
        return head.text(keys)
                .or(() -> head.text(LINKED))
                .filter(FactsReader::isOnTheWeb)
                .orElse(null);
    }

    private static @Nullable String language(FrontMatter head, FileName name) {
        return head.text(Keys.LANGUAGE)
                .map(text -> text.replace('_', '-'))
                .filter(text -> LANGUAGE.matcher(text).matches())
                .or(name::language)
                .orElse(null);
    }
}
