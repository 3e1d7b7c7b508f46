package ch.guichet.billing.issue;

import ch.guichet.billing.archive.DocumentLetters;
import ch.guichet.mail.Enclosure;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Sends a document with its file, once, to where letters about documents go; whoever wants paper gets none. */
@ApplicationScoped
class DocumentMail {
    @Inject
    private Outbox outbox;

    @Inject
    private DocumentLetters letters;

    @Inject
    private PublicAddress address;

    void send(String template, String language, Issued issued, Money amount, byte[] file, String original) {
        String to = letters.addresses(List.of(issued.id())).get(issued.id());
        if (to == null) return;
        outbox.post(new Letter(
                "document." + issued.id(),
                to,
                language,
                "billing/" + template,
                Map.of(
                        "number", issued.number(),
                        "amount", Figures.of(amount),
                        "due", issued.dueOn() == null ? "" : Figures.of(issued.dueOn()),
                        "original", original,
                        "url", address.of("/portal/documents/document.xhtml?id=" + issued.id())),
                null,
                List.of(new Enclosure(issued.number() + ".pdf", "application/pdf", file))));
    }
}
