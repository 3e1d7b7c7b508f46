package ch.guichet.billing.issue;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes a posted document back as a whole (rules 20 and 23): a credit note with a number of its own names it, the
 * journal is reversed, what lots gave returns to them with their old days, and the work waits for the next month-end or
 * is written off. The original stays as it is. All of it in the caller's transaction.
 */
@ApplicationScoped
public class CreditNotes {
    private static final int LONGEST_REASON = 200;

    @Inject
    private DocumentReader reader;

    @Inject
    private SingleDocuments documents;

    @Inject
    private CorrectedDocument corrected;

    @Inject
    private CorrectionPosting posting;

    @Inject
    private DocumentMail mail;

    /**
     * Issues the credit note of an invoice or a statement of consumption; of a pack's invoice, as long as it is unpaid.
     *
     * @param reason at most 200 characters; the customer reads it
     * @return id of the credit note
     * @throws Refusal notFound, billing.notCorrectable, billing.alreadyCorrected, billing.reason, credit.lotPaid
     */
    public long of(long documentId, String reason, WorkAfter workAfter) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("billing.reason", LONGEST_REASON);
        corrected.lock(documentId);
        DocumentHead head = reader.read(List.of(documentId)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .head();
        if (!head.isPosted() || head.kind() == DocumentKind.CREDIT_NOTE)
            throw Refusal.conflict("billing.notCorrectable");
        if (head.creditNoteId() != null) throw Refusal.conflict("billing.alreadyCorrected", head.number());
        Issued issued = documents.open(
                DocumentKind.CREDIT_NOTE,
                Party.of(head),
                head.service(),
                Sums.negated(head),
                new Correction(documentId, why, workAfter));
        corrected.copyLines(documentId, issued.id());
        posting.post(head, issued, why);
        if (workAfter == WorkAfter.BILL_AGAIN) corrected.free(documentId, head.customerId());
        byte[] file = documents.finish(issued);
        mail.send("creditnote", head.language(), issued, head.due(), file, head.number());
        return issued.id();
    }
}
