package ch.guichet.urgency;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Staff;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What urgency tells by mail, in the transaction in which it happens. Who has no address is told nothing. */
@ApplicationScoped
class UrgencyMail {
    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private MailedLinks links;

    @Inject
    private PublicAddress address;

    @Inject
    private Staff staff;

    /** To those who may accept, each in his language with his own link; who asked and may not is told who may. */
    void offered(UrgencyRequest request, List<UrgencyPaper> papers, List<MandateCard> deciders) {
        String names = deciders.stream().map(MandateCard::contactName).collect(Collectors.joining(", "));
        deciders.forEach(m -> offer(request, papers, companies.contact(m.contactId()), true, names));
        boolean askedMay = deciders.stream().anyMatch(m -> m.contactId() == request.contactId());
        if (!askedMay) offer(request, papers, companies.contact(request.contactId()), false, names);
    }

    private void offer(
            UrgencyRequest request, List<UrgencyPaper> papers, ContactCard reader, boolean may, String deciders) {
        if (!hasAddress(reader)) return;
        Map<String, String> values = values(request, reader.name());
        values.put(may ? "may" : "mayNot", "yes");
        values.put("deciders", deciders);
        values.put("document", words(papers, reader.language()));
        post(request, "offer", reader, values, may ? link(request, reader) : null);
    }

    private static String words(List<UrgencyPaper> papers, String language) {
        return papers.stream()
                .filter(p -> p.language().equals(language))
                .findFirst()
                .orElse(papers.get(0))
                .text();
    }

    /** It works until the offer's end, and a day more so that its page can say so. */
    private String link(UrgencyRequest request, ContactCard reader) {
        Duration valid =
                Duration.between(request.askedAt(), request.expiresAt()).plusDays(1);
        String token = links.make(LinkPurpose.URGENCY, request.id(), 1, reader.id(), valid);
        return address.of("/urgency.xhtml?t=" + token + "&language=" + reader.language());
    }

    /** The receipt of a yes, to whoever gave it and to whoever asked; a late one is told that it adds nothing. */
    void accepted(UrgencyRequest request, long contactId) {
        decided(request, request.state() == UrgencyState.TOO_LATE ? "late" : "accepted", contactId);
    }

    void refused(UrgencyRequest request, long contactId) {
        decided(request, "refused", contactId);
    }

    private void decided(UrgencyRequest request, String template, long contactId) {
        links.cancel(LinkPurpose.URGENCY, request.id());
        tell(request, template, contactId);
        if (contactId != request.contactId()) tell(request, template, request.contactId());
    }

    void withdrawn(UrgencyRequest request) {
        links.cancel(LinkPurpose.URGENCY, request.id());
        tell(request, "withdrawn", request.contactId());
    }

    void lapsed(UrgencyRequest request) {
        links.cancel(LinkPurpose.URGENCY, request.id());
        tell(request, "lapsed", request.contactId());
    }

    /** To the specialist, in his language, and to who asked: somebody comes. */
    void dispatched(UrgencyRequest request) {
        tell(request, "coming", request.contactId());
        staff.card(request.specialistId()).filter(s -> s.email() != null).ifPresent(s -> {
            Map<String, String> values = values(request, s.name());
            values.put("customer", companies.card(request.customerId()).name());
            values.put("url", address.of("/desk/urgency/request.xhtml?id=" + request.id()));
            outbox.post(new Letter(
                    "urgency.dispatched." + request.id() + "." + s.id(),
                    s.email(),
                    s.language(),
                    "urgency/dispatched",
                    values,
                    null,
                    List.of()));
        });
    }

    private void tell(UrgencyRequest request, String template, long contactId) {
        ContactCard reader = companies.contact(contactId);
        if (hasAddress(reader)) post(request, template, reader, values(request, reader.name()), null);
    }

    private Map<String, String> values(UrgencyRequest request, String name) {
        UrgencyCost cost = request.terms().cost();
        Map<String, String> values = new HashMap<>();
        values.put("name", name);
        values.put("number", String.valueOf(request.number()));
        values.put("title", request.title());
        values.put("surcharge", Figures.of(cost.surcharge()));
        values.put("gross", Figures.of(cost.gross()));
        values.put("until", Figures.of(request.expiresAt()));
        values.put("by", request.decidedBy() == null ? "" : request.decidedBy());
        values.put("reason", request.reason() == null ? "" : request.reason());
        values.put("specialist", request.specialistName() == null ? "" : request.specialistName());
        values.put("url", address.of("/portal/urgency/request.xhtml?id=" + request.id()));
        return values;
    }

    private void post(
            UrgencyRequest request, String template, ContactCard reader, Map<String, String> values, String link) {
        String about = request.id() + "." + reader.id();
        boolean again = template.equals("coming");
        outbox.post(new Letter(
                "urgency." + template + "." + about + (again ? "." + request.specialistId() : ""),
                reader.email(),
                reader.language(),
                "urgency/" + template,
                values,
                request.threadToken(),
                List.of(),
                link));
    }

    private static boolean hasAddress(ContactCard reader) {
        return reader.email() != null && !reader.email().isBlank();
    }
}
