package ch.guichet.mail.inbox;

import ch.guichet.files.NewFile;
import java.util.List;

/**
 * What a mail brings, in plain text and files.
 *
 * @param text what is new in it, at most {@link #LONGEST_TEXT} characters; empty when it has no words
 * @param rest the history it quotes and what was too long, as far as it is kept; empty when there is none
 * @param files that may be kept
 * @param leftOut names of files that may not, each with the code of the refusal after a space
 */
public record MailContent(String text, String rest, List<NewFile> files, List<String> leftOut) {
    static final int LONGEST_TEXT = 19_000;
    static final int LONGEST_REST = 200_000;

    /** Splits what was read into what is new and the rest. */
    static MailContent of(String read, List<NewFile> files, List<String> leftOut) {
        QuotedHistory split = QuotedHistory.of(read);
        String text = split.fresh();
        String rest = split.history();
        if (text.length() > LONGEST_TEXT) {
            rest = text.substring(LONGEST_TEXT) + "\n" + rest;
            text = text.substring(0, LONGEST_TEXT) + " …";
        }
        return new MailContent(
                text,
                rest.length() <= LONGEST_REST ? rest : rest.substring(0, LONGEST_REST) + " …",
                List.copyOf(files),
                List.copyOf(leftOut));
    }
}
