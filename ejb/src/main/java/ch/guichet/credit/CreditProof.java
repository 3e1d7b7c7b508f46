package ch.guichet.credit;

import ch.guichet.shared.Money;

/**
 * Whether the ledger, the lots and the books say the same.
 *
 * @param lots how many were compared
 * @param deferred what all lots together are still worth, net
 * @param booked what stands on the account of deferred credit
 * @param firstLot the first lot that is not the sum of its entries, or whose value is not, else null
 * @param customerId of that lot, or null
 */
public record CreditProof(long lots, Money deferred, Money booked, Long firstLot, Long customerId) {
    public boolean holds() {
        return firstLot == null && deferred.equals(booked);
    }

    /** How far the books are from the lots. */
    public Money difference() {
        return booked.minus(deferred);
    }
}
