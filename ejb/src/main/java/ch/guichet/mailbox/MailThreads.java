package ch.guichet.mailbox;

import ch.guichet.cases.MailedReplies;
import ch.guichet.mail.SentLetters;
import ch.guichet.mail.SentLetters.Answered;
import ch.guichet.mail.inbox.MailHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the case a mail belongs to: by the Message-ID it answers, by the token in its subject or in the address it was
 * sent to ({@code support+1234-abcdefg@…}). When these name two cases, it is neither.
 */
@ApplicationScoped
class MailThreads {
    private static final String TOKEN = "\\d{1,9}-[a-z2-9]{7}";
    private static final Pattern IN_SUBJECT = Pattern.compile("\\[Guichet (" + TOKEN + ")]");
    private static final Pattern IN_ADDRESS = Pattern.compile("^[^@+]+\\+(" + TOKEN + ")@");

    @Inject
    private SentLetters letters;

    @Inject
    private MailedReplies cases;

    /**
     * Where a mail belongs.
     *
     * @param letterKey of the letter it answers, or null
     */
    record Thread(long caseId, String letterKey) {}

    Optional<Thread> of(MailHead head) {
        Optional<Answered> byId = answered(head);
        Set<String> tokens = tokens(head);
        Set<Long> found = new LinkedHashSet<>();
        for (String token : tokens) cases.caseOf(token).ifPresent(found::add);
        if (found.size() != 1) return Optional.empty();
        Optional<Answered> letter = byId.isPresent()
                ? byId
                : tokens.stream()
                        .map(token -> letters.withSubject(token, head.subject()))
                        .flatMap(Optional::stream)
                        .findFirst();
        return Optional.of(
                new Thread(found.iterator().next(), letter.map(Answered::key).orElse(null)));
    }

    /** The tokens a mail names: that of the letter it answers, and those in its subject and its recipients. */
    Set<String> tokens(MailHead head) {
        Set<String> tokens = new LinkedHashSet<>();
        answered(head).ifPresent(letter -> tokens.add(letter.threadToken()));
        Matcher subject = IN_SUBJECT.matcher(head.subject());
        while (subject.find()) tokens.add(subject.group(1));
        for (String recipient : head.recipients()) {
            Matcher address = IN_ADDRESS.matcher(recipient);
            if (address.find()) tokens.add(address.group(1));
        }
        return tokens;
    }

    /** The key of the letter that is answered, or null. */
    String letterKey(MailHead head) {
        return answered(head)
                .or(() -> tokens(head).stream()
                        .map(token -> letters.withSubject(token, head.subject()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(Answered::key)
                .orElse(null);
    }

    private Optional<Answered> answered(MailHead head) {
        return letters.firstOf(head.references()).filter(letter -> letter.threadToken() != null);
    }

    /** Whether it is one of our own letters that came back. */
    boolean isOwn(MailHead head) {
        return head.messageId() != null
                && letters.withMessageId(head.messageId()).isPresent();
    }
}
