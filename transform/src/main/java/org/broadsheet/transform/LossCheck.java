package org.broadsheet.transform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.events.PostEnriched.Quote;
import org.broadsheet.events.PostEnriched.Warning;
import org.broadsheet.transform.frontmatter.PostFile;
import org.broadsheet.transform.html.Attachments;
import org.broadsheet.transform.html.BodyFormat;
import org.broadsheet.transform.html.Fragment;
import org.broadsheet.transform.html.Removals;
import org.broadsheet.transform.html.Repairs;
import org.broadsheet.transform.loss.Loss;
import org.broadsheet.transform.loss.LossAccount;
import org.broadsheet.transform.loss.LossPolicy;

/** Compares a post as written with what a reader of its product can see. */
final class LossCheck {
    static final String KIND = "loss";
    private static final List<String> OPENING = List.of("false-code-block", "code-in-quote", "indented-markup");

    private final LossPolicy policy;

    LossCheck(LossPolicy policy) {
        this.policy = policy;
    }

    /**
     * A warning, if the post loses more than the policy allows.
     *
     * @throws InvalidPostException with the reason {@code loss}, if the policy holds such posts back
     */
    Optional<Warning> check(
            PostFile file,
            BodyFormat format,
            Facts facts,
            Fragment fragment,
            Attachments attachments,
            List<Quote> quotes,
            Repairs repairs) {
        LossAccount account = new LossAccount().shown(facts.title()).shown(fragment.text());
        if (facts.published() != null) {
            account.shown(facts.published().raw());
        }
        fragment.images().forEach(image -> account.image(image.src()).shown(image.alt()));
        fragment.links().forEach(link -> account.link(link.href()));
        account.codeBlocks(fragment.codeBlocks()).code(fragment.code());
        quotes.forEach(quote -> quote.evidence().forEach(clue -> account.shown(clue.text())));
        attachments.missing().forEach(account::excusedImage);
        declare(account, repairs);
        Loss loss = account.draw(file.body(), format == BodyFormat.MARKDOWN);
        return loss.exceeds(policy) ? Optional.of(told(loss, file)) : Optional.empty();
    }

    private static void declare(LossAccount account, Repairs repairs) {
        Removals removed = repairs.removals();
        account.shown(removed.words()).codeBlocks(removed.codeBlocks());
        removed.links().forEach(account::link);
        removed.mendedLinks().forEach(account::mendedLink);
        removed.images().forEach(account::excusedImage);
        OPENING.forEach(rule -> account.opened(repairs.count(rule)));
        account.excusedWords(repairs.count("double-escaped-entity"));
    }

    private Warning told(Loss loss, PostFile file) {
        String what = Stream.of(
                        words(loss),
                        named("link", loss.links()),
                        named("image", loss.images()),
                        loss.codeBlocks() == 0 ? "" : loss.codeBlocks() + " code block(s)")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        int line = loss.at() < 0 ? 0 : file.bodyLine() + lines(file.body(), loss.at());
        String message = "the product lacks what the source has: " + what;
        if (policy.action() == LossPolicy.Action.REFUSE) {
            throw new InvalidPostException(
                    KIND, line, message, "mend the markup there, or publish it all the same with --loss warn");
        }
        return new Warning(
                KIND, message + "; compare them with: broadsheet convert --explain", line == 0 ? null : line);
    }

    private static String words(Loss loss) {
        if (loss.lost().isEmpty()) {
            return "";
        }
        String some = loss.lost().stream().limit(5).collect(Collectors.joining(" "));
        return loss.lost().size() + " of " + loss.words() + " words (" + some
                + (loss.lost().size() > 5 ? " \u2026)" : ")");
    }

    private static String named(String kind, List<String> addresses) {
        if (addresses.isEmpty()) {
            return "";
        }
        String first = addresses.get(0);
        String shown = first.length() > 120 ? first.substring(0, 120) + "\u2026" : first;
        return addresses.size() + " " + kind + (addresses.size() == 1 ? " " : "s, first ") + shown;
    }

    private static int lines(String text, int until) {
        return (int) text.substring(0, Math.min(until, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
    }
}
