package ch.guichet.cases;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells other rooms whose a case is. */
@ApplicationScoped
public class CaseIndex {
    @Inject
    private CaseStore store;

    @Inject
    private CaseListStore lists;

    /** @throws Refusal notFound */
    public CaseReference reference(long caseId) {
        SupportCase c = store.find(caseId).orElseThrow(Refusal::notFound);
        return new CaseReference(c.id(), c.number(), c.customerId(), c.subject());
    }

    /** The contact who asked. @throws Refusal notFound */
    public long askedBy(long caseId) {
        return store.live(caseId).contactId();
    }

    /** The case itself, or the one it was merged into. @throws Refusal notFound */
    public CaseReference live(long caseId) {
        SupportCase c = store.live(caseId);
        return new CaseReference(c.id(), c.number(), c.customerId(), c.subject());
    }

    /** @throws Refusal notFound */
    public CaseNames names(long caseId) {
        SupportCase c = store.live(caseId);
        CaseRow row = lists.row(c.id()).orElseThrow(Refusal::notFound);
        return new CaseNames(row.number(), row.subject(), c.language(), row.customerName(), row.contactName());
    }

    /** @throws Refusal notFound */
    public CaseQuestion question(long caseId) {
        SupportCase c = store.find(caseId).orElseThrow(Refusal::notFound);
        String first = store.messages(caseId, false).stream()
                .findFirst()
                .map(CaseMessageView::body)
                .orElse("");
        return new CaseQuestion(reference(caseId), c.language(), c.triage(), c.subject() + "\n" + first);
    }
}
