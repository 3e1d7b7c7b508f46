package ch.guichet.cases;

import ch.guichet.search.Narrowing;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
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

    @Inject
    private SearchIndex index;

    /** For the house, which searches everything that was said. */
    Page<CaseRow> page(CaseFilter filter, String after) {
        return page(filter, filter.words() == null ? null : index.narrowing(SearchKind.CASE, filter.words()), after);
    }

    /** For a customer, who searches what was said in public in his own cases. */
    Page<CaseRow> pageOf(long customerId, CaseScope scope, String text, String after) {
        CaseFilter filter = new CaseFilter(scope.states(), null, null, customerId, text);
        return page(
                filter,
                filter.words() == null ? null : index.narrowingOf(customerId, SearchKind.CASE, filter.words()),
                after);
    }

    private Page<CaseRow> page(CaseFilter filter, Narrowing searched, String after) {
        return Page.of(lists.rows(filter, searched, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, CaseRow::id);
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
