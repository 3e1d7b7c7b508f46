package ch.guichet.payments.ledger;

import ch.guichet.credit.LotFreezing;
import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A pack whose document is paid in full is usable at once; when the payment is taken back, what is left of it is frozen.
 * Those of the company who see its invoices are told by mail.
 */
@ApplicationScoped
class PackActivation {
    @Inject
    private LotFreezing lots;

    @Inject
    private Companies companies;

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    void paid(List<Long> documents, LocalDate today) {
        lots.paid(documents, today).forEach(lot -> tell(lot, "activated"));
    }

    void unpaid(List<Long> documents) {
        lots.unpaid(documents).forEach(lot -> tell(lot, "frozen"));
    }

    private void tell(LotFreezing.Changed lot, String template) {
        for (MandateCard mandate : companies.mandatesOf(lot.customerId())) {
            ContactCard reader = companies.contact(mandate.contactId());
            boolean reached = reader.email() != null && !reader.email().isBlank();
            if (mandate.seesInvoices() && reached) outbox.post(letter(lot, template, mandate, reader));
        }
    }

    private Letter letter(LotFreezing.Changed lot, String template, MandateCard mandate, ContactCard reader) {
        Map<String, String> values = Map.of(
                "name",
                reader.name(),
                "pack",
                lot.packCode(),
                "company",
                mandate.customerName(),
                "url",
                address.of("/portal/credit/credit.xhtml?company=" + mandate.customerNumber()));
        String key = "pack." + template + "." + lot.lotId() + "." + clock.now().toEpochMilli() + "." + reader.id();
        return new Letter(key, reader.email(), reader.language(), "payments/" + template, values, null, List.of());
    }
}
