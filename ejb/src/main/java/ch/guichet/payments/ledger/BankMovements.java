package ch.guichet.payments.ledger;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What came in and what is owed, for those who see the bank account. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class BankMovements {
    private PaymentReader reader;
    private Candidates candidates;
    private OpenItems items;
    private BusinessClock clock;

    public BankMovements() {}

    @Inject
    BankMovements(PaymentReader reader, Candidates candidates, OpenItems items, BusinessClock clock) {
        this.reader = reader;
        this.candidates = candidates;
        this.items = items;
        this.clock = clock;
    }

    /** Movements that match, in the order in which they were read. */
    public Page<PaymentRow> find(PaymentFilter filter, String after) {
        return reader.page(filter, after);
    }

    /** @throws ch.guichet.shared.Refusal not found */
    public PaymentView show(long id) {
        PaymentRow row = reader.row(id);
        boolean waits = row.state() == TransactionState.OPEN || row.state() == TransactionState.ASIDE;
        String text = (row.remittance() == null ? "" : row.remittance()) + " "
                + (row.reference() == null ? "" : row.reference());
        List<Suggestion> suggestions = waits && row.credit()
                ? Suggesting.of(row.free(), candidates.of(row.reference(), text, row.payerName(), row.payerIban()))
                : List.of();
        List<PaymentRow> originals = waits && !row.credit() ? reader.originals(row) : List.of();
        return new PaymentView(row, reader.allocations(id), suggestions, originals);
    }

    /** The next one that waits for a person, going round; null when none does. */
    public Long next(long afterId) {
        return reader.next(afterId);
    }

    /** Open items of all customers that match, in the order in which they were posted. */
    public Page<OpenItem> open(String search, boolean lateOnly, String after) {
        return items.page(search, lateOnly, clock.today(), after);
    }

    public List<OpenItem> openOf(long customerId) {
        return items.of(customerId);
    }
}
