package org.broadsheet.transform;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.events.EventCodec;
import org.broadsheet.events.Format;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostEnriched.Author;
import org.broadsheet.events.PostEnriched.Provenance;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.StepListener.Step;
import org.broadsheet.transform.embed.FramePolicy;
import org.broadsheet.transform.frontmatter.DateReader;
import org.broadsheet.transform.frontmatter.FrontMatter;
import org.broadsheet.transform.frontmatter.PostFile;
import org.broadsheet.transform.html.Attachments;
import org.broadsheet.transform.html.BodyFormat;
import org.broadsheet.transform.html.BodyReader;
import org.broadsheet.transform.html.Fragment;
import org.broadsheet.transform.html.Repairs;
import org.broadsheet.transform.html.RuleListener;
import org.broadsheet.transform.html.Sanitiser;
import org.broadsheet.transform.html.Teaser;
import org.broadsheet.transform.loss.LossPolicy;
import org.broadsheet.transform.quote.About;
import org.broadsheet.transform.quote.Quotations;
import org.broadsheet.transform.shortcode.Shortcodes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pure core: from a post as it was found to the product.
 *
 * <pre>{@code
 * PostTransformer transformer = new PostTransformer(ZoneOffset.UTC, Limits.DEFAULT);
 * PostEnriched enriched = transformer.transform(received);
 * }</pre>
 *
 * <p>The same post gives the same product. Safe for use by several threads.
 */
public final class PostTransformer {
    private final Limits limits;
    private final BodyReader bodies;
    private final FactsReader facts;
    private final Quotations quotations = new Quotations();
    private final LossCheck losses;
    private final Sanitiser sanitiser;

    /** A transformer that warns of losses as {@link LossPolicy#DEFAULT} has it, and leaves no frame. */
    public PostTransformer(ZoneId zone, Limits limits) {
        this(zone, limits, LossPolicy.DEFAULT, FramePolicy.NONE);
    }

    /**
     * A transformer.
     *
     * @param zone of dates that name none
     * @param limits of one post
     * @param loss what becomes of a post that loses something
     * @param frames which frames stay frames
     */
    public PostTransformer(ZoneId zone, Limits limits, LossPolicy loss, FramePolicy frames) {
        this.limits = limits;
        this.losses = new LossCheck(loss);
        this.bodies = new BodyReader(limits, frames);
        this.sanitiser = new Sanitiser(frames);
        this.facts = new FactsReader(new DateReader(zone));
    }

    /**
     * The product of a post.
     *
     * @throws InvalidPostException where the post cannot be published as it is
     */
    public PostEnriched transform(PostReceived post) {
        return transform(post, StepListener.NONE);
    }

    /**
     * The product of a post, telling what is done.
     *
     * @throws InvalidPostException where the post cannot be published as it is
     */
    public PostEnriched transform(PostReceived post, StepListener listener) {
        return transform(post, listener, RuleListener.NONE);
    }

    /**
     * The product of a post, telling what each rule does to it.
     *
     * @throws InvalidPostException where the post cannot be published as it is
     */
    public PostEnriched transform(PostReceived post, RuleListener rules) {
        return transform(post, StepListener.NONE, rules);
    }

    private PostEnriched transform(PostReceived post, StepListener listener, RuleListener rules) {
        Refusals.check(post);
        PostFile file = PostFile.read(post.source());
        listener.done(Step.HEAD);
        Repairs repairs = new Repairs(rules);
        BodyFormat promised = post.format() == Format.HTML ? BodyFormat.HTML : BodyFormat.MARKDOWN;
        BodyFormat format = BodyFormat.of(file.body(), promised);
        Shortcodes shortcodes = new Shortcodes(key -> file.head().text(FrontMatter.normal(key)));
        Document document = bodies.read(file.body(), format, file.bodyLine(), shortcodes, repairs);
        listener.done(Step.PARSE);
        Facts known = facts.read(post, file, document, repairs);
        listener.done(Step.FACTS);
        Element body = document.body();
        repairs.add("parsed", 0, body::html);
        String teaser = known.summary().isEmpty() ? Teaser.of(body) : known.summary();
        Attachments attachments = new Attachments(post.attachments());
        bodies.repair(body, attachments, repairs);
        listener.done(Step.REPAIR);
        List<Quote> quotes = quotations.resolve(body, about(known));
        listener.done(Step.QUOTES);
        repairs.add("quotation", 0, body::html);
        Fragment fragment = Fragment.of(body, sanitiser, repairs);
        List<Warning> warnings = new ArrayList<>(file.warnings());
        warnings.addAll(known.warnings());
        warnings.addAll(shortcodes.warnings());
        warnings.addAll(attachments.warnings());
        losses.check(file, format, known, fragment, attachments, quotes, repairs)
                .ifPresent(warnings::add);
        PostEnriched product = checked(product(post, known, teaser, fragment, attachments, quotes, repairs, warnings));
        listener.done(Step.WRITE);
        return product;
    }

    private static PostEnriched product(
            PostReceived post,
            Facts facts,
            String teaser,
            Fragment fragment,
            Attachments attachments,
            List<Quote> quotes,
            Repairs repairs,
            List<Warning> warnings) {
        return new PostEnriched(
                PostEnriched.SCHEMA_VERSION,
                post.id(),
                facts.feedId(),
                facts.visibility(),
                facts.title().isEmpty() ? fragment.firstWords() : facts.title(),
                facts.slug(),
                facts.requestedPath(),
                facts.requested(),
                facts.aliases(),
                facts.originalUrl(),
                facts.published(),
                facts.updated(),
                facts.authors(),
                facts.tags(),
                facts.language(),
                teaser.isEmpty() ? fragment.summary() : teaser,
                fragment.html(),
                fragment.text(),
                fragment.wordCount(),
                fragment.links(),
                fragment.images(),
                attachments.assets(),
                quotes,
                repairs.list(),
                warnings,
                new Provenance(post.path(), post.sha256(), post.size()));
    }

    /** Counts the event's bytes only where its text could come near the limit. */
    private PostEnriched checked(PostEnriched product) {
        long characters = product.html().length() + 3L * product.text().length();
        if (characters * 6 > limits.maxEnrichedBytes()
                && EventCodec.encode(product).length > limits.maxEnrichedBytes()) {
            throw new InvalidPostException(
                    "too-large",
                    0,
                    "the transformed post is larger than " + limits.maxEnrichedBytes() + " bytes",
                    "split it into several posts");
        }
        return product;
    }

    private static About about(Facts known) {
        List<String> authors = known.authors().stream().map(Author::name).toList();
        return new About(known.linkedPage(), known.title(), authors, known.originalUrl());
    }
}
