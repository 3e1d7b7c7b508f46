package ch.guichet.cases;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * An answer by mail to a letter of a case.
 *
 * @param sender as the mail says, believed only when it is verified
 * @param text what is new in it
 */
public record MailedReply(long caseId, Sender sender, String text, List<NewFile> files) {
    /** @throws ch.guichet.shared.Refusal case.textMissing, case.textTooLong */
    public MailedReply {
        text = CaseText.require(text);
        files = List.copyOf(files);
    }
}
