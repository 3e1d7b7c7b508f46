package ch.guichet.api.billing;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentState;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.customers.Address;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A document that explains itself: an invoice, a statement of consumption, a credit note.
 *
 * @param number null on a draft
 * @param customer as it was when the document was drafted
 * @param gross net and VAT, before credit and rounding
 * @param credit paid by value packs, VAT included
 * @param rounding what brought the amount due to 0.05
 * @param reference the QR reference, or null when nothing is due
 * @param corrects number of the document a credit note takes back, or null
 * @param creditNote number of the credit note that takes this one back, or null
 * @param pdf path of the archived file, or null on a draft
 */
public record Invoice(
        long id,
        String number,
        DocumentKind kind,
        DocumentState state,
        Long run,
        Recipient customer,
        YearMonth month,
        LocalDate issueDate,
        LocalDate dueDate,
        Period service,
        String language,
        List<Line> lines,
        List<VatSum> vatSums,
        Money net,
        Money vat,
        Money gross,
        Money credit,
        Money rounding,
        Money due,
        String reference,
        String corrects,
        String creditNote,
        String pdf) {

    public record Recipient(long id, int number, String name, Address address, String uid) {}

    static Invoice of(DocumentView view) {
        DocumentHead head = view.head();
        return new Invoice(
                head.id(),
                head.number(),
                head.kind(),
                head.state(),
                head.runId(),
                recipient(head),
                head.month(),
                head.issueDate(),
                head.dueDate(),
                head.service(),
                head.language(),
                view.lines().stream().map(Line::of).toList(),
                view.vat(),
                head.net(),
                head.vat(),
                head.gross(),
                head.credit(),
                head.rounding(),
                head.due(),
                head.reference(),
                head.corrects(),
                head.creditNote(),
                head.isPosted() ? "/api/v1/invoices/" + head.number() + "/pdf" : null);
    }

    private static Recipient recipient(DocumentHead head) {
        Address address =
                new Address(head.street(), head.houseNumber(), head.postalCode(), head.town(), head.country());
        return new Recipient(head.customerId(), head.customerNumber(), head.recipient(), address, head.uid());
    }
}
