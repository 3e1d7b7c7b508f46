package ch.guichet.billing.issue;

import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
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
import java.util.Optional;

/** Sends a document with its file, once, to the company's billing address, else to the first who may see invoices. */
@ApplicationScoped
class DocumentMail {
    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    void send(
            String template,
            long customerId,
            String language,
            Issued issued,
            Money amount,
            byte[] file,
            String original) {
        Optional<String> to = reader(customerId);
        if (to.isEmpty()) return;
        outbox.post(new Letter(
                "document." + issued.id(),
                to.get(),
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

    private Optional<String> reader(long customerId) {
        String billing = companies.card(customerId).billingEmail();
        if (billing != null && !billing.isBlank()) return Optional.of(billing);
        return companies.mandatesOf(customerId).stream()
                .filter(MandateCard::seesInvoices)
                .map(mandate -> companies.contact(mandate.contactId()).email())
                .filter(email -> email != null && !email.isBlank())
                .findFirst();
    }
}
