package ch.guichet.cases;

import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases as pages show them, for both sides of the counter; who may see what is the doors' question. */
@ApplicationScoped
class CaseReading {
    private static final int PAGE = 25;

    @Inject
    private CaseStore store;

    @Inject
    private CaseListStore lists;

    Page<CaseRow> page(CaseFilter filter, String after) {
        return Page.of(lists.rows(filter, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, CaseRow::id);
    }

    /** @param withInternal also what the house says among itself */
    CaseView view(SupportCase c, boolean withInternal) {
        return new CaseView(
                lists.row(c.id()).orElseThrow(Refusal::notFound),
                c.language(),
                c.entitlementReason(),
                c.triageReason(),
                c.triagedBy(),
                store.conversation(c.id(), withInternal),
                store.offers(c.id()).stream().map(PaidWorkOffer::row).toList(),
                new CaseStanding(c.assigneeId(), c.followUpOn(), store.stamp(c), store.mergedInto(c.id())));
    }
}
