package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Letters about credit, to those of the company who may order more, with the way to the order they would place. */
@ApplicationScoped
class CreditMail {
    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    void expiring(CreditNotices.Notice notice, int days) {
        send(notice, "expiry", "credit.expiry." + notice.lotId() + "." + days);
    }

    void low(CreditNotices.Notice notice, Instant at) {
        send(notice, "low", "credit.low." + notice.customerId() + "." + notice.kind() + "." + at.toEpochMilli());
    }

    private void send(CreditNotices.Notice notice, String template, String key) {
        for (ContactCard reader : readers(notice.customerId())) {
            Map<String, String> values = Map.of(
                    "name", reader.name(),
                    "company", companies.card(notice.customerId()).name(),
                    "pack", notice.pack(),
                    "left", left(notice),
                    "day", notice.lastDay() == null ? "" : Figures.of(notice.lastDay()),
                    "url",
                            address.of("/portal/credit/order.xhtml?pack=" + notice.pack() + "&company="
                                    + companies.card(notice.customerId()).number()));
            outbox.post(new Letter(
                    key + "." + reader.id(),
                    reader.email(),
                    reader.language(),
                    "credit/" + template,
                    values,
                    null,
                    List.of()));
        }
    }

    private List<ContactCard> readers(long customerId) {
        return companies.mandatesOf(customerId).stream()
                .filter(mandate -> mandate.acceptLimit() != null)
                .map(mandate -> companies.contact(mandate.contactId()))
                .filter(contact -> contact.email() != null && !contact.email().isBlank())
                .toList();
    }

    private static String left(CreditNotices.Notice notice) {
        return notice.kind() == PackKind.TIME
                ? Figures.of(new Minutes(Math.toIntExact(notice.left())))
                : "CHF " + Figures.of(Money.ofCents(notice.left()));
    }
}
