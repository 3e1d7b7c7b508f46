package ch.guichet.payments.ledger;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.archive.Parties;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PaymentReference;
import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.QrBill;
import ch.guichet.billing.document.QrPayment;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.SwissIban;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The QR code of a document for what is still open of it, under its own reference (rule 22). */
@ApplicationScoped
class PaymentCode {
    @Inject
    private DocumentReader documents;

    @Inject
    private OpenItems items;

    @Inject
    private Catalog catalog;

    DocumentHead head(long documentId) {
        return documents.read(List.of(documentId)).stream()
                .map(DocumentView::head)
                .filter(DocumentHead::isPosted)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** As SVG. @throws Refusal {@code payments.nothingOpen} */
    byte[] of(DocumentHead head) {
        Money open = items.open(head.id());
        if (!open.isPositive() || head.reference() == null) throw Refusal.conflict("payments.nothingOpen");
        Publisher publisher = catalog.publisher(head.issueDate());
        QrPayment payment = new QrPayment(
                SwissIban.parse(publisher.qrIban()), new PaymentReference(head.reference()), open, head.number(), null);
        PostalAddress address =
                new PostalAddress(head.street(), head.houseNumber(), head.postalCode(), head.town(), head.country());
        return QrBill.of(
                        Supplier.of(publisher),
                        Parties.recipient(head.recipient(), address, head.customerNumber(), null),
                        payment,
                        DocumentLanguage.of(head.language()))
                .image();
    }
}
