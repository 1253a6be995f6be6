package org.broadsheet.transform;

import java.util.List;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.PostDate;
import org.broadsheet.events.PostEnriched.RequestedBy;
import org.broadsheet.events.PostEnriched.Visibility;
import org.broadsheet.events.PostEnriched.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a post beside its body; the fields are those of {@link org.broadsheet.events.PostEnriched}.
 *
 * @param title empty where only the body's first words could stand for one
 * @param summary empty where the head has none
 * @param linkedPage in a link blog, the page that the post is about
 */
record Facts(
        String feedId,
        Visibility visibility,
        String title,
        String slug,
        @Nullable String requestedPath,
        @Nullable RequestedBy requested,
        List<String> aliases,
        @Nullable String originalUrl,
        @Nullable PostDate published,
        @Nullable PostDate updated,
        List<Author> authors,
        List<String> tags,
        @Nullable String language,
        String summary,
        @Nullable String linkedPage,
        List<Warning> warnings) {}
