package org.broadsheet.transform.frontmatter;

import java.util.List;

/** What generators call the same thing, the most telling name first. */
public final class Keys {
    public static final List<String> TITLE = List.of("title", "subject", "headline", "post_title", "name");
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
            "posted",
            "published_date",
            "publishedat",
            "publisheddate",
            "publication_date",
            "publish_at",
            "pub_date",
            "post_date",
            "date_created",
            "datecreated",
            "datepublished",
            "createdat",
            "created_on",
            "created_date",
            "created_time",
            "pub_datetime",
            "published_on",
            "published_time",
            "first_published",
            "added",
            "authored",
            "issued",
            "datetime",
            "timestamp");
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
            "edited",
            "updatedat",
            "update_date",
            "updated_on",
            "updated_date",
            "dateupdated",
            "datemodified",
            "date_updated",
            "lastmodified",
            "modified_at",
            "modified_date",
            "modified_gmt",
            "mod_datetime",
            "modified_on",
            "last_edited",
            "last_edited_time",
            "last_updated_at",
            "updated_time",
            "revised");
    public static final List<String> AUTHORS =
            List.of("authors", "author", "creator", "byline", "author_name", "writer", "dc:creator", "post_author");
    public static final List<String> TAGS = List.of(
            "tags",
            "tag",
            "categories",
            "category",
            "keywords",
            "topics",
            "topic",
            "wordpress_category",
            "labels",
            "subjects",
            "tag_list",
            "taglist");
    public static final List<String> SLUG =
            List.of("slug", "basename", "post_name", "urlslug", "url_slug", "name_slug", "post_slug");
    public static final List<String> ADDRESS = List.of("permalink", "url", "path", "save_as", "address");
    public static final List<String> ALIASES = List.of(
            "aliases",
            "alias",
            "redirect_from",
            "redirects",
            "redirect_url",
            "redirectfrom",
            "old_url",
            "old_urls",
            "old_permalink",
            "previous_url",
            "previously");
    public static final List<String> SUMMARY = List.of(
            "summary",
            "description",
            "excerpt",
            "abstract",
            "teaser",
            "custom_excerpt",
            "post_excerpt",
            "meta_description",
            "subtitle",
            "dek",
            "lede",
            "intro",
            "blurb",
            "synopsis");
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
            "orig_url",
            "original",
            "posterous_url",
            "livejournal_url",
            "typepad_url",
            "medium_url",
            "ghost_url",
            "syndicated_from");
    public static final List<String> IDENTITY = List.of("guid", "uuid", "id", "blogger_id", "ghost_uuid");
    public static final List<String> LANGUAGE = List.of("lang", "language", "locale", "languagecode", "in_language");
    public static final List<String> STATUS = List.of("status", "visibility", "post_status", "state");

    private Keys() {}
}
