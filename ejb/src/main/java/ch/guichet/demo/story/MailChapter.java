package ch.guichet.demo.story;

import ch.guichet.mailbox.MailHandIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What lay in the mailbox this morning: one mail for each thing that can become of one. */
@ApplicationScoped
class MailChapter {
    private static final List<String> MAILS = List.of("question", "stranger", "absent", "unproved", "broken");

    @Inject
    private MailHandIn mails;

    void read() {
        for (String name : MAILS) {
            try (InputStream in = MailChapter.class.getResourceAsStream("mails/" + name + ".eml")) {
                mails.hand(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
