package org.broadsheet.endtoend.law;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.broadsheet.endtoend.WorstPosts;
import org.broadsheet.endtoend.law.Script.Step;
import org.broadsheet.standalone.app.Line.Service;
import org.broadsheet.standalone.app.LineConfig.SiteConfig;

/** What the words of a script mean. A step that makes no sense where it stands does nothing, so that any may be left out. */
final class Act {
    private final Stage stage;
    private final Inbox inbox;

    Act(Stage stage) {
        this.stage = stage;
        this.inbox = stage.inbox();
    }

    void play(Script script) {
        script.steps().forEach(this::play);
    }

    private void play(Step step) {
        switch (step.verb()) {
            // The folder. A post is known by its number; who edits one that is not there makes it.
            case "fill" -> fill(step.number(0));
            case "add" -> edit(step, post -> {});
            case "title", "guid" -> edit(step, post -> post.put(step.verb(), rest(step)));
            case "date" -> edit(step, post -> post.put("date", step.word(1)));
            case "undated" -> edit(step, post -> post.remove("date"));
            case "tags" -> edit(step, post -> post.put("tags", "[" + String.join(", ", list(step)) + "]"));
            case "draft" -> edit(step, post -> post.put("draft", "true"));
            case "undraft" -> edit(step, post -> post.remove("draft"));
            case "address" -> edit(step, post -> post.put("permalink", step.word(1)));
            case "noaddress" -> edit(step, post -> post.remove("permalink"));
            case "origin" -> edit(step, post -> post.put("original_url", "https://old.example" + step.word(1)));
            case "alias" -> edit(step, post -> post.put("aliases", "[" + step.word(1) + "]"));
            case "words" -> edit(step, post -> post.body("Words " + rest(step) + "."));
            case "worst" -> edit(step, post -> post.body(WorstPosts.body(step.number(1))));
            case "quote" -> edit(step, post -> post.body(quotation(step.word(1), step.word(2))));
            case "link" -> edit(step, post -> post.body("See [another](post-" + step.word(1) + ".md)."));
            case "picture" -> edit(step, post -> post.body("![A picture](pictures/" + step.word(1) + ".png)"));
            case "rename" -> inbox.rename(step.number(0), step.word(1));
            case "delete" -> inbox.delete(step.number(0));
            case "refuse" -> refuse(step.number(0), step.word(1));
            case "paint" -> inbox.paint(step.word(0) + ".png", step.word(1));
            case "unpaint" -> inbox.removePicture(step.word(0) + ".png");
            default -> playAround(step);
        }
    }

    private void playAround(Step step) {
        Services services = stage.services();
        switch (step.verb()) {
            // The services.
            case "settle" -> stage.settle();
            case "start" -> services(step).forEach(services::start);
            case "stop" -> services(step).forEach(services::stop);
            // What lies around them.
            case "days" -> stage.clock().turn(Duration.ofDays(step.number(0)));
            case "static" -> stage.staticFolder().put(step.word(0), step.word(1));
            case "unstatic" -> stage.staticFolder().remove(step.word(0));
            case "forget" -> stage.forgetCatalogue();
            case "damage" -> services.without(Set.of(Service.PUBLISH), () -> damage(stage.site(), step));
            case "site" -> stage.configure(configured(services.site(), step));
            default -> throw new IllegalArgumentException("'" + step + "': nobody knows how to " + step.verb());
        }
    }

    private static String quotation(String author, String site) {
        return "> Words that %s wrote.\n>\n> \u2014 %s, [A work](https://%s/work)\n".formatted(author, author, site);
    }

    private void edit(Step step, Consumer<WrittenPost> edit) {
        inbox.edit(step.number(0), edit);
    }

    private void fill(int posts) {
        for (int number = 0; number < posts; number++) {
            inbox.edit(number, post -> {});
        }
    }

    private void refuse(int number, String why) {
        if (stage.services().areAllRunning()) {
            stage.settle();
        }
        if (inbox.isSettled()) {
            inbox.refuse(number, why);
        }
    }

    private static void damage(SiteFolder site, Step step) {
        switch (step.word(0)) {
            case "remove" -> site.removeFile(step.number(1));
            case "change" -> site.changeFile(step.number(1));
            case "fold" -> site.foldFile(step.number(1));
            case "file" -> site.addFile(step.word(1));
            case "folder" -> site.addFolder(step.word(1));
            case "all" -> site.removeAll();
            default -> throw new IllegalArgumentException("'" + step + "': no damage is called " + step.word(0));
        }
    }

    private static SiteConfig configured(SiteConfig site, Step step) {
        String value = step.words().stream().skip(1).collect(Collectors.joining(" "));
        return switch (step.word(0)) {
            case "title" -> with(site, value, site.baseUrl(), site.zone());
            case "base" -> with(site, site.title(), URI.create(value), site.zone());
            case "zone" -> with(site, site.title(), site.baseUrl(), ZoneId.of(value));
            default -> throw new IllegalArgumentException("'" + step + "': a site has no " + step.word(0));
        };
    }

    private static SiteConfig with(SiteConfig site, String title, URI baseUrl, ZoneId zone) {
        return new SiteConfig(site.folder(), site.staticFolder(), baseUrl, title, zone);
    }

    private static List<Service> services(Step step) {
        return step.words().isEmpty()
                ? List.of(Service.values())
                : step.words().stream()
                        .map(word -> Service.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private static List<String> list(Step step) {
        return step.words().subList(1, step.words().size());
    }

    private static String rest(Step step) {
        return String.join(" ", list(step));
    }
}
