package ch.guichet.billing.monthend;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * What the documents of one kind come to.
 *
 * @param credit paid by value packs, VAT included
 * @param creditTime taken from time packs
 */
public record KindTotals(
        DocumentKind kind, long documents, Minutes creditTime, Money net, Money vat, Money credit, Money due) {

    static KindTotals none(DocumentKind kind) {
        return new KindTotals(kind, 0, Minutes.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
