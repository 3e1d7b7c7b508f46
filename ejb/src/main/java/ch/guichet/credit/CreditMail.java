package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Letters about credit, to those of the company who may order more, with the way to the order they would place. */
@ApplicationScoped
class CreditMail {
    private static final Duration LINK_WORKS = Duration.ofDays(30);

    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    @Inject
    private MailedLinks links;

    @Inject
    private Reorders reorders;

    void expiring(CreditNotices.Notice notice, int days) {
        letters(notice.customerId(), "expiry", "credit.expiry." + notice.lotId() + "." + days, about(notice));
    }

    void low(CreditNotices.Notice notice, Instant at) {
        String key = "credit.low." + notice.customerId() + "." + notice.kind() + "." + at.toEpochMilli();
        long offer = reorders.offer(notice.customerId(), notice.pack());
        letters(
                notice.customerId(),
                "low",
                key,
                about(notice),
                reader -> address.of("/order.xhtml?t="
                        + links.make(LinkPurpose.REORDER, offer, 1, reader.id(), LINK_WORKS) + "&language="
                        + reader.language()));
    }

    /** Tells both companies of a transfer, or the one whose credit was put right. @param toCustomer null unless it moved */
    void changed(long changeId, ChangingLot lot, long quantity, Long toCustomer, String reason) {
        Map<String, String> values = Map.of(
                "pack",
                lot.pack(),
                "quantity",
                (quantity < 0 ? "-" : "") + quantity(lot.balance().kind(), Math.abs(quantity)),
                "reason",
                reason,
                "other",
                toCustomer == null ? "" : companies.card(toCustomer).name(),
                "from",
                companies.card(lot.customerId()).name());
        String key = "credit.change." + changeId;
        letters(lot.customerId(), toCustomer == null ? "adjusted" : "given", key, values);
        if (toCustomer != null) letters(toCustomer, "received", key + ".to", values);
    }

    private Map<String, String> about(CreditNotices.Notice notice) {
        String number = String.valueOf(companies.card(notice.customerId()).number());
        return Map.of(
                "pack", notice.pack(),
                "left", quantity(notice.kind(), notice.left()),
                "day", notice.lastDay() == null ? "" : Figures.of(notice.lastDay()),
                "url", address.of("/portal/credit/order.xhtml?pack=" + notice.pack() + "&company=" + number));
    }

    private void letters(long customerId, String template, String key, Map<String, String> about) {
        letters(customerId, template, key, about, reader -> null);
    }

    /** @param link a secret address of each reader's own, or null */
    private void letters(
            long customerId,
            String template,
            String key,
            Map<String, String> about,
            Function<ContactCard, String> link) {
        String company = companies.card(customerId).name();
        for (ContactCard reader : readers(customerId)) {
            Map<String, String> values = new HashMap<>(about);
            values.put("name", reader.name());
            values.put("company", company);
            outbox.post(new Letter(
                    key + "." + reader.id(),
                    reader.email(),
                    reader.language(),
                    "credit/" + template,
                    values,
                    null,
                    List.of(),
                    link.apply(reader)));
        }
    }

    private List<ContactCard> readers(long customerId) {
        return companies.mandatesOf(customerId).stream()
                .filter(mandate -> mandate.acceptLimit() != null)
                .map(mandate -> companies.contact(mandate.contactId()))
                .filter(contact -> contact.email() != null && !contact.email().isBlank())
                .toList();
    }

    private static String quantity(PackKind kind, long quantity) {
        return kind == PackKind.TIME
                ? Figures.of(new Minutes(Math.toIntExact(quantity)))
                : "CHF " + Figures.of(Money.ofCents(quantity));
    }
}
