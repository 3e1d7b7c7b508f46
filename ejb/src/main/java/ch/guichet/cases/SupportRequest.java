package ch.guichet.cases;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * A request as the publisher's software sends it.
 *
 * @param clientKey the program's own key, or null; the same again is the same case
 * @param subject may be null
 */
public record SupportRequest(
        String clientKey, Sender sender, ProgramUsed program, String subject, String text, List<NewFile> files) {}
