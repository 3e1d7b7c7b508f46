package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.shared.Money;
import java.util.List;

/**
 * A document as it is read: on a page, in the API, for printing.
 *
 * @param lines in their order, each with its why
 * @param vat one sum per rate
 */
public record DocumentView(DocumentHead head, List<DocumentLine> lines, List<VatSum> vat) {

    public DocumentKind kind() {
        return head.kind();
    }

    /** What value packs paid, VAT included. */
    public Money credit() {
        return head.credit();
    }
}
