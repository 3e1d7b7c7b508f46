package ch.guichet.cases;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * A request from outside: a mail, or the publisher's software.
 *
 * @param keyScope within which the key is the sender's own, for example {@code MAIL}; at most 40 characters
 * @param key a Message-ID, or the program's key; the same again is the same receipt; null when there is none
 * @param subject may be null: then the text says it
 * @param text 1 to 20'000 characters
 */
public record IncomingRequest(
        IntakeChannel channel,
        String keyScope,
        String key,
        Sender sender,
        ProgramUsed program,
        String subject,
        String text,
        List<NewFile> files) {

    /** @throws ch.guichet.shared.Refusal case.textMissing, case.textTooLong */
    public IncomingRequest {
        text = CaseText.require(text);
        subject = IntakeText.subject(subject, program.module(), text);
        key = key == null || key.isBlank() ? null : key.strip();
    }
}
