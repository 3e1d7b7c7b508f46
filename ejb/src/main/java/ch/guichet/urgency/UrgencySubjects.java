package ch.guichet.urgency;

import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.CaseReference;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whom and what a request may be about. */
@ApplicationScoped
class UrgencySubjects {
    @Inject
    private Companies companies;

    @Inject
    private CaseIndex cases;

    /**
     * What is asked for, when the company is offered paid work and somebody of it may say yes.
     *
     * @throws Refusal notFound, customers.creditHold, urgency.nobodyMay
     */
    UrgencySubject require(long caseId, long contactId) {
        CaseReference about = cases.live(caseId);
        companies.requireMayOrder(about.customerId());
        if (deciders(about.customerId()).isEmpty()) throw Refusal.conflict("urgency.nobodyMay");
        CustomerCard customer = companies.card(about.customerId());
        return new UrgencySubject(
                customer.id(),
                customer.name(),
                customer.number(),
                about.id(),
                about.number(),
                contactId,
                about.subject(),
                companies.contact(contactId).language());
    }

    /** Who of a company may accept urgency today. */
    List<MandateCard> deciders(long customerId) {
        return companies.mandatesOf(customerId).stream()
                .filter(MandateCard::mayAcceptUrgency)
                .toList();
    }
}
