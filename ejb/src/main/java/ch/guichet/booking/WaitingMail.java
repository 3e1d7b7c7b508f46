package ch.guichet.booking;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What who waits is told: a slot became free, or the desk proposes a date. */
@ApplicationScoped
class WaitingMail {
    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    @Inject
    private MailedLinks links;

    @Inject
    private BusinessClock clock;

    /** With a link of his own that is good for one booking and until the slot begins. */
    void freed(WaitingWish wish, BookableService service, Slot slot, long call) {
        ContactCard reader = companies.contact(wish.contactId());
        if (reader.email() == null || reader.email().isBlank()) return;
        Duration valid = Duration.between(clock.now(), slot.start());
        String token = links.make(LinkPurpose.SLOT, call, 0, reader.id(), valid);
        Map<String, String> values = values(reader, service, slot.start(), slot.end());
        values.put("until", Figures.of(wish.lastDay()));
        outbox.post(new Letter(
                "booking.freed." + call,
                reader.email(),
                reader.language(),
                "booking/freed",
                values,
                null,
                List.of(),
                address.of("/portal/booking/freed.xhtml?token=" + token)));
    }

    /** @param path of the page on which the proposed date is booked */
    void proposed(long proposal, long contactId, BookableService service, Slot slot, String subject, String path) {
        ContactCard reader = companies.contact(contactId);
        if (reader.email() == null || reader.email().isBlank()) return;
        Map<String, String> values = values(reader, service, slot.start(), slot.end());
        values.put("subject", subject);
        values.put("url", address.of(path));
        outbox.post(new Letter(
                "booking.proposed." + proposal,
                reader.email(),
                reader.language(),
                "booking/proposed",
                values,
                null,
                List.of()));
    }

    private static Map<String, String> values(ContactCard reader, BookableService service, Instant start, Instant end) {
        Map<String, String> values = new HashMap<>();
        values.put("name", reader.name());
        values.put("service", service.name(reader.language()));
        values.put("start", Figures.of(start));
        values.put("end", Figures.of(end));
        return values;
    }
}
