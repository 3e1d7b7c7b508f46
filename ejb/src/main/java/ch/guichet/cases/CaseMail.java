package ch.guichet.cases;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a case tells its customer by mail, in the transaction in which it happens. Who has no address is told nothing. */
@ApplicationScoped
class CaseMail {
    private static final Duration OFFER_LINK = Duration.ofDays(14);

    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private CaseThreads threads;

    @Inject
    private PublicAddress address;

    @Inject
    private MailedLinks links;

    void received(SupportCase c, String text) {
        ContactCard asking = companies.contact(c.contactId());
        tell(c, "received", String.valueOf(c.id()), asking, Map.of("text", text), null);
    }

    void answered(SupportCase c, long messageId, String by, String text) {
        ContactCard asking = companies.contact(c.contactId());
        tell(c, "answer", String.valueOf(messageId), asking, Map.of("by", by, "text", text), null);
    }

    /** A case goes on in another: whoever asked knows where. */
    void merged(SupportCase c, SupportCase into, long eventId) {
        ContactCard asking = companies.contact(c.contactId());
        String about = c.id() + "." + into.id() + "." + eventId;
        tell(into, "merged", about, asking, Map.of("old", String.valueOf(c.number())), null);
    }

    /** To who asked; when he may not accept what it costs, also to those of his company who may. */
    void offered(SupportCase c, PaidWorkOffer offer, String document) {
        links.cancel(LinkPurpose.OFFER, c.id());
        Money gross = offer.terms().gross();
        List<MandateCard> all = companies.mandatesOf(c.customerId());
        boolean askingMay = all.stream().anyMatch(m -> m.contactId() == c.contactId() && m.mayAccept(gross));
        offerTo(c, offer, document, companies.contact(c.contactId()), askingMay);
        if (askingMay) return;
        all.stream()
                .filter(m -> m.mayAccept(gross))
                .forEach(m -> offerTo(c, offer, document, companies.contact(m.contactId()), true));
    }

    private void offerTo(SupportCase c, PaidWorkOffer offer, String document, ContactCard reader, boolean may) {
        if (!hasAddress(reader)) return;
        Map<String, String> values = new HashMap<>(
                Map.of("document", document, "gross", Figures.of(offer.terms().gross())));
        values.put(may ? "may" : "mayNot", "yes");
        String link = may
                ? address.of("/offer.xhtml?t=" + offerLink(c, offer, reader) + "&language=" + reader.language())
                : null;
        tell(c, "offer", c.id() + "." + offer.version() + "." + reader.id(), reader, values, link);
    }

    private String offerLink(SupportCase c, PaidWorkOffer offer, ContactCard reader) {
        return links.make(LinkPurpose.OFFER, c.id(), offer.version(), reader.id(), OFFER_LINK);
    }

    /** The receipt of a decision, to whoever decided. */
    void decided(SupportCase c, PaidWorkOffer offer, long contactId, boolean accepted) {
        links.cancel(LinkPurpose.OFFER, c.id());
        Map<String, String> values = Map.of(
                "version",
                String.valueOf(offer.version()),
                "gross",
                Figures.of(offer.terms().gross()));
        String about = c.id() + "." + offer.version();
        tell(c, accepted ? "accepted" : "declined", about, companies.contact(contactId), values, null);
    }

    private void tell(
            SupportCase c, String template, String about, ContactCard reader, Map<String, String> said, String link) {
        if (!hasAddress(reader)) return;
        Map<String, String> values = new HashMap<>(said);
        values.put("name", reader.name());
        values.put("number", String.valueOf(c.number()));
        values.put("subject", c.subject());
        values.put("url", address.of("/portal/cases/case.xhtml?id=" + c.id()));
        outbox.post(new Letter(
                "case." + template + "." + about,
                reader.email(),
                reader.language(),
                "cases/" + template,
                values,
                threads.of(c),
                List.of(),
                link));
    }

    private static boolean hasAddress(ContactCard reader) {
        return reader.email() != null && !reader.email().isBlank();
    }
}
