package ch.guichet.cases;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Two cases that are one: their words, files and free time are read as one, and can be separated again. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class CaseMerging {
    private CaseStore store;
    private CaseReading reading;
    private MergeStore merges;
    private MergeNews news;

    public CaseMerging() {}

    @Inject
    CaseMerging(CaseStore store, CaseReading reading, MergeStore merges, MergeNews news) {
        this.store = store;
        this.reading = reading;
        this.merges = merges;
        this.news = news;
    }

    /** Open cases of the same company that this one could be merged into, the latest first. @throws Refusal notFound */
    public List<CaseRow> candidates(long caseId) {
        SupportCase c = store.live(caseId);
        CaseFilter open = new CaseFilter(CaseFilter.open().states(), null, null, c.customerId(), null);
        Page<CaseRow> page = reading.page(open, null);
        return page.items().stream().filter(row -> row.id() != c.id()).toList();
    }

    /**
     * Merges a case into another of the same company; its number leads there from now on.
     *
     * @param intoNumber the number of the case that goes on
     * @return id of the case that goes on
     * @throws Refusal notFound, case.mergeSelf, case.mergeOtherCompany, case.mergeHolds when others are merged into it,
     *         case.mergePaid when paid work was agreed in it, case.closed when the other is closed
     */
    public long merge(long caseId, int intoNumber) {
        long intoId = merges.byNumber(intoNumber).orElseThrow(Refusal::notFound);
        Stream.of(caseId, intoId).sorted().forEach(store::lock);
        SupportCase into = store.lockLive(intoId);
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        if (c.id() == into.id()) throw Refusal.invalid("case.mergeSelf");
        if (c.customerId() != into.customerId()) throw Refusal.conflict("case.mergeOtherCompany");
        if (c.isMerged() || merges.holds(c.id())) throw Refusal.conflict("case.mergeHolds", String.valueOf(c.number()));
        if (merges.agreedIn(c.id())) throw Refusal.conflict("case.mergePaid", String.valueOf(c.number()));
        merges.withdrawOffers(c.id());
        merges.keep(c, news.by());
        into.take(c);
        news.merged(c, into);
        return into.id();
    }

    /**
     * Makes a merged case one of its own again, as it stood; what was said after the merge stays where it was said.
     *
     * @throws Refusal notFound, case.notMerged
     */
    public void separate(long caseId) {
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        if (!c.isMerged()) throw Refusal.conflict("case.notMerged", String.valueOf(c.number()));
        SupportCase from = store.lockLive(caseId);
        c.separate(merges.takeBack(c.id()));
        news.separated(c, from);
    }
}
