package ch.guichet.test.beans;

import ch.guichet.mail.Dispatch;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Posts letters as a feature does, in a transaction of its own, and empties the box. */
@ApplicationScoped
public class Postbox {
    @Inject
    private Outbox outbox;

    @Inject
    private Dispatch dispatch;

    @Transactional
    public void post(String key, String to) {
        outbox.post(letter(key, to));
    }

    /** A letter about something that then does not happen. */
    @Transactional
    public void postInVain(String key, String to) {
        outbox.post(letter(key, to));
        throw new IllegalStateException("it did not happen");
    }

    public int empty() {
        return dispatch.sendDue();
    }

    private static Letter letter(String key, String to) {
        Map<String, String> values = Map.of(
                "name",
                "Élodie",
                "number",
                "1234",
                "subject",
                "Été",
                "url",
                "https://guichet.example/",
                "text",
                "Merci <b>");
        return new Letter(key, to, "fr", "cases/received", values, "1234-abcdefg", List.of());
    }
}
