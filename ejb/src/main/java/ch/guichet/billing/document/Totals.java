package ch.guichet.billing.document;

import ch.guichet.shared.Money;

/**
 * How a document's lines become the amount due. Lines of 0.00 for credit, payments and rounding are not printed.
 *
 * @param net sum of the lines excluding VAT
 * @param vat sum of the VAT of all rates
 * @param total net and VAT
 * @param credit taken off by Support Credit, positive, including VAT
 * @param paid received already, positive: a reprint asks only for the rest (rule 22)
 * @param rounding to 0.05, outside the VAT base, of either sign (rule 21)
 * @param due what remains to be paid
 */
public record Totals(Money net, Money vat, Money total, Money credit, Money paid, Money rounding, Money due) {

    /** @throws IllegalArgumentException when the amounts do not add up: such a document must never be printed */
    public Totals {
        boolean grossAddsUp = net.plus(vat).equals(total);
        boolean dueAddsUp = total.minus(credit).minus(paid).plus(rounding).equals(due);
        if (!grossAddsUp || !dueAddsUp) throw new IllegalArgumentException("totals do not add up to " + due);
    }
}
