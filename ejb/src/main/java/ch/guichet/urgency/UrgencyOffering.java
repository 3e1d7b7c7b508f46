package ch.guichet.urgency;

import ch.guichet.mail.ThreadToken;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** From the request to the offer, in one step: somebody is there, so it goes out at once. */
@ApplicationScoped
class UrgencyOffering {
    @Inject
    private UrgencyStore store;

    @Inject
    private UrgencySubjects subjects;

    @Inject
    private UrgencyReadiness readiness;

    @Inject
    private UrgencyPricing pricing;

    @Inject
    private UrgencyMail mail;

    /**
     * @param contactId who asks
     * @param by as it is written down
     * @return the request's id
     * @throws Refusal urgency.already with its number, urgency.nobodyFree, urgency.nobodyAtAll, urgency.nobodyMay,
     *     customers.creditHold
     */
    long send(long caseId, long contactId, String by) {
        int number = store.nextNumber();
        UrgencySubject subject = subjects.require(caseId, contactId);
        int open = store.openOfCase(subject.caseId());
        if (open != 0) throw Refusal.conflict("urgency.already", String.valueOf(open));
        readiness.requireSomebody();
        UrgencyTerms terms = pricing.terms();
        UrgencyWindow window = pricing.window();
        UrgencyRequest request = new UrgencyRequest(number, subject, terms, window, ThreadToken.of(number), by);
        UrgencySheet sheet = new UrgencySheet(pricing.publisher(), subject, number, window, terms.cost());
        List<UrgencyPaper> papers = Languages.ALL.stream()
                .map(language -> UrgencyDocument.of(sheet, language))
                .toList();
        store.add(request, papers);
        mail.offered(request, papers, subjects.deciders(subject.customerId()));
        return request.id();
    }
}
