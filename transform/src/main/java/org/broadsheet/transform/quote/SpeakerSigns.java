package org.broadsheet.transform.quote;

import java.util.List;
import java.util.function.Predicate;

/** How a sentence shows that a name in it is the speaker's. */
final class SpeakerSigns {
    /** A way to name the speaker, and how often it is right where the name is surely a person's. */
    private record Wording(double share, Predicate<Mention> sign) {}

    private static final Wording SOMETHING = new Wording(0.6, Possession::ownsSomething);

    /** The first that holds counts. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording(0.92, Origin::isQuoted),
            new Wording(0.86, Origin::isMaker),
            new Wording(0.86, Possession::isOwner),
            new Wording(0.9, SpeechVerb::follows),
            new Wording(0.86, Origin::isAccordingTo),
            new Wording(0.86, Origin::isBeforePreposition),
            new Wording(0.8, MadePoint::isBefore),
            new Wording(0.8, Origin::isSender),
            new Wording(0.8, Possession::isOwnerBefore),
            new Wording(0.7, SpeechVerb::precedes),
            new Wording(0.7, Origin::isInterviewed),
            new Wording(0.8, Origin::isNamed),
            new Wording(0.75, MadePoint::isAfter),
            new Wording(0.75, MadePoint::isNaming),
            new Wording(0.9, MadePoint::isQuotes),
            new Wording(0.75, NameAlone::isReporting),
            new Wording(0.75, NameAlone::hasRole),
            new Wording(0.75, Possession::isEmployed),
            new Wording(0.7, NameAlone::isIntroduced),
            new Wording(0.7, NameAlone::isTaken),
            new Wording(0.75, Origin::isAtEnd),
            new Wording(0.7, Origin::isBracketed),
            new Wording(0.75, NameAlone::isAlone),
            new Wording(0.8, Possession::ownsPoint),
            SOMETHING,
            new Wording(0.75, Possession::isComingFrom),
            new Wording(0.8, Possession::isPossessed),
            new Wording(0.75, Possession::hasOwnWork),
            new Wording(0.75, SpeechVerb::isTakenUpAtEnd),
            // Not enough by itself; enough beside a page that is known.
            new Wording(0.5625, mention -> isSingle(mention) && mention.isGiven() && mention.isSubject()),
            new Wording(0.875, mention -> isSingle(mention) && mention.isSubject() && SpeechVerb.isTakenUp(mention)),
            new Wording(0.58, mention -> mention.name().isFull() && mention.isSubject()));

    /** Of several people who own something the last is meant. */
    private static final double LATER = 1 / 10_000.0;

    private SpeakerSigns() {}

    /** How surely the sentence is about what the name says; 0 where nothing shows it. */
    static double strength(Mention mention) {
        for (Wording wording : WORDINGS) {
            if (wording.sign().test(mention)) {
                double later = wording.equals(SOMETHING) ? mention.start() * LATER : 0;
                return wording.share() * mention.weight() + later;
            }
        }
        return 0;
    }

    private static boolean isSingle(Mention mention) {
        return mention.name().kind() == Name.Kind.SINGLE;
    }
}
