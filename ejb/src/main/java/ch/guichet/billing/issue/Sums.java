package ch.guichet.billing.issue;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.shared.Money;

/**
 * What a document comes to; a credit note's are the original's with the other sign.
 *
 * @param credit paid by value packs, VAT included
 */
record Sums(Money net, Money vat, Money credit, Money rounding) {
    static Sums negated(DocumentHead head) {
        return new Sums(
                head.net().negated(),
                head.vat().negated(),
                head.credit().negated(),
                head.rounding().negated());
    }

    Money due() {
        return net.plus(vat).minus(credit).plus(rounding);
    }
}
