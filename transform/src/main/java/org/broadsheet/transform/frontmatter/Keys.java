package org.broadsheet.transform.frontmatter;

import java.util.List;

/** What generators call the same thing, the most telling name first. */
public final class Keys {
    public static final List<String> TITLE = List.of("title", "subject", "headline", "name");
    public static final List<String> DATE = List.of(
            "date",
            "published",
            "publishdate",
            "publish_date",
            "published_at",
            "pubdate",
            "date_published",
            "created",
            "created_at",
            "creation_date",
            "originaldate",
            "date_gmt",
            "posted");
    public static final List<String> UPDATED = List.of(
            "updated",
            "lastmod",
            "modified",
            "updated_at",
            "last_modified",
            "last_modified_at",
            "date_modified",
            "modified_time",
            "last_updated",
            "edited");
    public static final List<String> AUTHORS = List.of("authors", "author", "creator", "byline");
    public static final List<String> TAGS =
            List.of("tags", "tag", "categories", "category", "keywords", "topics", "wordpress_category");
    public static final List<String> SLUG = List.of("slug", "basename", "post_name");
    public static final List<String> ADDRESS = List.of("permalink", "url", "path");
    public static final List<String> ALIASES =
            List.of("aliases", "alias", "redirect_from", "redirects", "redirect_url");
    public static final List<String> SUMMARY = List.of("summary", "description", "excerpt", "abstract", "teaser");
    public static final List<String> ORIGINAL = List.of(
            "original_link",
            "original_url",
            "originalurl",
            "canonical",
            "canonical_url",
            "canonicalurl",
            "tumblr_url",
            "blogger_orig_url",
            "wordpress_url",
            "orig_url");
    public static final List<String> IDENTITY = List.of("guid", "uuid", "id");
    public static final List<String> LANGUAGE = List.of("lang", "language", "locale");
    public static final List<String> STATUS = List.of("status", "visibility", "post_status");

    private Keys() {}
}
