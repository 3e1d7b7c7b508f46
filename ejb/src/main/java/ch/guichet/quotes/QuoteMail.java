package ch.guichet.quotes;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.Enclosure;
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

/** What a quote tells by mail, in the transaction in which it happens. Who has no address is told nothing. */
@ApplicationScoped
class QuoteMail {
    private static final int DAYS_MORE = 1;

    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private MailedLinks links;

    @Inject
    private PublicAddress address;

    @Inject
    private BusinessClock clock;

    /** To whom it is addressed, and when he may not accept it, to those of his company who may. */
    void sent(Quote quote, QuoteVersion version) {
        links.cancel(LinkPurpose.QUOTE, quote.id());
        toThoseWhoMay(quote, version, "sent", String.valueOf(version.version()));
    }

    void remind(Quote quote, QuoteVersion version) {
        toThoseWhoMay(quote, version, "reminder", String.valueOf(version.version()));
    }

    /** A colleague gets his own link. */
    void forward(Quote quote, QuoteVersion version, MandateCard to, String by) {
        String about = version.version() + "." + clock.now().toEpochMilli();
        offer(quote, version, "forwarded", about, to.contactId(), true, Map.of("by", by));
    }

    /** The receipt of a decision, to whoever decided. */
    void decided(Quote quote, QuoteVersion version, long contactId) {
        links.cancel(LinkPurpose.QUOTE, quote.id());
        String template = version.state() == QuoteState.ACCEPTED ? "accepted" : "declined";
        tell(quote, version, template, String.valueOf(version.version()), companies.contact(contactId), Map.of(), null);
    }

    void withdrawn(Quote quote, QuoteVersion version, String reason) {
        links.cancel(LinkPurpose.QUOTE, quote.id());
        ContactCard reader = companies.contact(quote.contactId());
        tell(quote, version, "withdrawn", String.valueOf(version.version()), reader, Map.of("reason", reason), null);
    }

    void answered(Quote quote, QuoteVersion version, String answer) {
        String about = version.version() + "." + clock.now().toEpochMilli();
        ContactCard reader = companies.contact(quote.contactId());
        tell(quote, version, "answer", about, reader, Map.of("answer", answer), null);
    }

    /** Nobody can decide it any more. */
    void over(Quote quote) {
        links.cancel(LinkPurpose.QUOTE, quote.id());
    }

    private void toThoseWhoMay(Quote quote, QuoteVersion version, String template, String about) {
        List<MandateCard> all = companies.mandatesOf(quote.customerId());
        boolean may = all.stream().anyMatch(m -> m.contactId() == quote.contactId() && m.mayAccept(version.gross()));
        offer(quote, version, template, about, quote.contactId(), may, Map.of());
        if (may) return;
        all.stream()
                .filter(m -> m.mayAccept(version.gross()))
                .forEach(m -> offer(quote, version, template, about, m.contactId(), true, Map.of()));
    }

    private void offer(
            Quote quote,
            QuoteVersion version,
            String template,
            String about,
            long contactId,
            boolean may,
            Map<String, String> more) {
        ContactCard reader = companies.contact(contactId);
        Map<String, String> values = new HashMap<>(more);
        values.put(may ? "may" : "mayNot", "yes");
        tell(quote, version, template, about, reader, values, may ? link(quote, version, reader) : null);
    }

    /** It works until the quote's last day is over, and a day more so that its page can say so. */
    private String link(Quote quote, QuoteVersion version, ContactCard reader) {
        Instant end = BusinessClock.startOf(version.validUntil().plusDays(1L + DAYS_MORE));
        String token = links.make(
                LinkPurpose.QUOTE, quote.id(), version.version(), reader.id(), Duration.between(clock.now(), end));
        return address.of("/quote.xhtml?t=" + token + "&language=" + reader.language());
    }

    private void tell(
            Quote quote,
            QuoteVersion version,
            String template,
            String about,
            ContactCard reader,
            Map<String, String> said,
            String link) {
        if (reader.email() == null || reader.email().isBlank()) return;
        Map<String, String> values = new HashMap<>(said);
        values.put("name", reader.name());
        values.put("number", String.valueOf(quote.number()));
        values.put("version", String.valueOf(version.version()));
        values.put("title", quote.title());
        values.put("gross", Figures.of(version.gross()));
        values.put("until", Figures.of(version.validUntil()));
        values.put("url", address.of("/portal/quotes/quote.xhtml?id=" + quote.id()));
        outbox.post(new Letter(
                "quote." + template + "." + quote.id() + "." + about + "." + reader.id(),
                reader.email(),
                reader.language(),
                "quotes/" + template,
                values,
                quote.threadToken(),
                version.document() == null ? List.of() : List.of(file(quote, version)),
                link));
    }

    private static Enclosure file(Quote quote, QuoteVersion version) {
        return new Enclosure(
                "devis-" + quote.number() + "-" + version.version() + ".pdf", "application/pdf", version.document());
    }
}
