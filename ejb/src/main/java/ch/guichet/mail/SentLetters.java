package ch.guichet.mail;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which letter a mail answers, by the Message-ID that nobody else can know. */
@ApplicationScoped
public class SentLetters {
    @Inject
    private Database database;

    /**
     * A letter as an answer needs it.
     *
     * @param key what it was about
     * @param threadToken null for a letter nobody answers
     */
    public record Answered(String key, String recipient, String threadToken) {}

    /** The letter with this Message-ID, in angle brackets. */
    public Optional<Answered> withMessageId(String messageId) {
        return database
                .list(
                        "SELECT letter_key, recipient, thread_token FROM outbox WHERE message_id = ?",
                        row -> new Answered(row.getString(1), row.getString(2), row.getString(3)),
                        messageId)
                .stream()
                .findFirst();
    }

    /**
     * The latest letter of a thread with this subject, for mail programs that do not say what they answer.
     *
     * @param subject as it came back, with whatever was put before it
     */
    public Optional<Answered> withSubject(String threadToken, String subject) {
        String mark = "[Guichet " + threadToken + "]";
        int at = subject.indexOf(mark);
        if (at < 0) return Optional.empty();
        return database
                .list(
                        """
                        SELECT letter_key, recipient, thread_token FROM outbox
                        WHERE thread_token = ? AND subject = ? ORDER BY id DESC LIMIT 1""",
                        row -> new Answered(row.getString(1), row.getString(2), row.getString(3)),
                        threadToken,
                        subject.substring(at).strip())
                .stream()
                .findFirst();
    }

    /** The first of these that is a letter of ours. */
    public Optional<Answered> firstOf(List<String> messageIds) {
        return messageIds.stream()
                .map(this::withMessageId)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
