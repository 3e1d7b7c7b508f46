package ch.guichet.payments.intake;

import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.ledger.NewTransaction;
import ch.guichet.payments.ledger.TransactionState;
import ch.guichet.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Movements as they are stored: every text as long as its column. */
final class Rows {
    private static final LocalDate UNKNOWN_DAY = LocalDate.of(1970, 1, 1);

    private Rows() {}

    static NewTransaction of(Movement m, MovementKey key, int occurrence, boolean once, Sorting sorting) {
        return new NewTransaction(
                m.entryNo(),
                m.detailNo(),
                m.message(),
                cut(m.account(), 40),
                m.credit() == null ? "?" : m.credit() ? "CRDT" : "DBIT",
                m.bookedOn() == null ? UNKNOWN_DAY : m.bookedOn(),
                money(m.amount()),
                cut(m.currency(), 3),
                cut(m.reference(), 35),
                cut(m.endToEndId(), 100),
                cut(m.servicerRef(), 100),
                cut(m.payerName(), 140),
                cut(m.payerIban(), 40),
                cut(m.remittance(), 500),
                key.key(),
                occurrence,
                once && sorting.state() != TransactionState.ELSEWHERE,
                key.entryKey(),
                sorting.state(),
                sorting.reason());
    }

    /** What cannot be an amount is stored as nothing; the reason says so, and the file is kept. */
    private static Money money(BigDecimal amount) {
        if (amount == null || amount.signum() < 0 || amount.precision() - amount.scale() > 12) return Money.ZERO;
        return new Money(amount.setScale(2, RoundingMode.DOWN));
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
