package ch.guichet.access;

import ch.guichet.customers.MandateRights;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;

/** Nobody hands on more than he has: what a change adds must be covered by the rights of whoever makes it. */
final class OwnRights {
    private final MandateRights mine;

    OwnRights(MandateRights mine) {
        this.mine = mine;
    }

    /**
     * @param before what the other has already, which may stay
     * @throws Refusal {@code people.moreThanOwn}, {@code people.limitAboveOwn}
     */
    void requireCover(MandateRights wanted, MandateRights before) {
        boolean covered = covers(wanted.mayBook(), mine.mayBook(), before.mayBook())
                && covers(wanted.mayAcceptUrgency(), mine.mayAcceptUrgency(), before.mayAcceptUrgency())
                && covers(wanted.seesInvoices(), mine.seesInvoices(), before.seesInvoices());
        if (!covered) throw Refusal.forbidden("people.moreThanOwn");
        if (wanted.acceptLimit() == null || within(wanted.acceptLimit(), before.acceptLimit())) return;
        if (mine.acceptLimit() == null) throw Refusal.forbidden("people.moreThanOwn");
        if (!within(wanted.acceptLimit(), mine.acceptLimit()))
            throw Refusal.forbidden("people.limitAboveOwn", mine.acceptLimit());
    }

    private static boolean covers(boolean wanted, boolean mine, boolean before) {
        return !wanted || mine || before;
    }

    private static boolean within(Money amount, Money limit) {
        return limit != null && amount.compareTo(limit) <= 0;
    }
}
