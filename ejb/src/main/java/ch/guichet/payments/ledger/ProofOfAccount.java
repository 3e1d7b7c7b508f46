package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;

/**
 * One comparison of the books with what they stand for.
 *
 * @param code receivables, supportCredit, bank, balance, suspense
 * @param expected by the items
 * @param found in the journal
 * @param firstDifference the first document or movement that differs, or null
 */
public record ProofOfAccount(String code, Money expected, Money found, String firstDifference) {
    public boolean holds() {
        return expected.equals(found) && firstDifference == null;
    }

    public Money difference() {
        return found.minus(expected);
    }
}
