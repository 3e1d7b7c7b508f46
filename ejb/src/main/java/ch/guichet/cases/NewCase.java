package ch.guichet.cases;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * A question as a contact sends it.
 *
 * @param customerId the company he asks for
 * @param subject 1 to 200 characters
 * @param text 1 to 20'000 characters
 * @param clientKey the sender's own key, at most 100 characters, or null; the same key again is the same case
 * @param files sent along, perhaps none
 */
public record NewCase(long customerId, String subject, String text, String clientKey, List<NewFile> files) {
    /** One without files. */
    public NewCase(long customerId, String subject, String text, String clientKey) {
        this(customerId, subject, text, clientKey, List.of());
    }
}
