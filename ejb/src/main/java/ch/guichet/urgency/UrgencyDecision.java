package ch.guichet.urgency;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One decision about an offer, whoever brings it (rules 6 and 16). All verbs expect the request's row to be locked. */
@ApplicationScoped
class UrgencyDecision {
    private static final String RIGHT = "ACCEPT_URGENCY";

    @Inject
    private UrgencyStore store;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private UrgencyMail mail;

    @Inject
    private BusinessClock clock;

    /**
     * Takes the customer's yes. It is proved in any case; when work was begun before it, it adds nothing.
     *
     * @param shownSha256 fingerprint of the words the reader had before him
     * @throws Refusal urgency.mayNotAccept without the right, acceptance.documentChanged, and those of an offer that is no
     *     longer open
     */
    UrgencyYes accept(UrgencyRequest request, MandateCard who, String shownSha256, Channel how, String origin) {
        request.requireOpen(clock.now());
        if (!who.mayAcceptUrgency()) throw Refusal.forbidden("urgency.mayNotAccept");
        UrgencyPaper paper = store.papers(request.id()).stream()
                .filter(p -> p.sha256().equalsIgnoreCase(shownSha256))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("acceptance.documentChanged"));
        Evidence evidence = register.record(request.asSubject(paper), who, RIGHT, how, origin);
        boolean late = store.workBegan(request.caseId(), request.askedAt());
        request.accept(evidence, late);
        store.write();
        mail.accepted(request, who.contactId());
        return new UrgencyYes(evidence.id(), !late);
    }

    void refuse(UrgencyRequest request, MandateCard who, String reason) {
        if (!who.mayAcceptUrgency() && who.contactId() != request.contactId())
            throw Refusal.forbidden("urgency.mayNotAccept");
        request.refuse(reason, who.contactName(), clock.now());
        store.write();
        mail.refused(request, who.contactId());
    }

    /** @throws Refusal what no longer lets it be decided */
    void requireOpen(UrgencyRequest request) {
        request.requireOpen(clock.now());
    }
}
