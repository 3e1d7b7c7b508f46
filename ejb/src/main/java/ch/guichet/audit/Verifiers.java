package ch.guichet.audit;

import ch.guichet.acceptance.ChainReport;
import ch.guichet.acceptance.ChainVerification;
import ch.guichet.accounting.JournalReport;
import ch.guichet.accounting.JournalVerification;
import ch.guichet.billing.archive.DocumentReport;
import ch.guichet.billing.archive.DocumentVerification;
import ch.guichet.credit.CreditControl;
import ch.guichet.credit.CreditProof;
import ch.guichet.payments.ledger.ProofOfAccount;
import ch.guichet.payments.ledger.Reconciliation;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads everything again that must never have changed, with the rights of finance. */
@ApplicationScoped
class Verifiers {
    @Inject
    private ChainVerification acceptances;

    @Inject
    private JournalVerification journal;

    @Inject
    private DocumentVerification documents;

    @Inject
    private CreditControl credit;

    @Inject
    private Reconciliation accounts;

    /** One finding for each. */
    List<Finding> verify(BusinessClock clock, FindingStore store) {
        ChainReport yes = acceptances.verify();
        JournalReport books = journal.verify();
        DocumentReport archive = documents.verify();
        CreditProof lots = credit.prove();
        List<ProofOfAccount> sums = accounts.prove();
        List<String> unproved = sums.stream()
                .filter(sum -> !sum.holds())
                .map(sum -> sum.code() + ": " + sum.expected() + " ≠ " + sum.found())
                .toList();
        long loose = store.unsealed();
        return List.of(
                new Finding("acceptances", yes.ok(), yes.checked(), said(yes.firstBroken()), clock.now()),
                new Finding("journal", books.sound(), books.links(), said(books.brokenLink()), clock.now()),
                new Finding("documents", archive.sound(), archive.checked(), said(archive.brokenLink()), clock.now()),
                new Finding("seals", loose == 0, store.posted(), loose == 0 ? "" : String.valueOf(loose), clock.now()),
                new Finding("credit", lots.holds(), lots.lots(), said(lots.firstLot()), clock.now()),
                new Finding("accounts", unproved.isEmpty(), sums.size(), String.join(" · ", unproved), clock.now()));
    }

    private static String said(Long first) {
        return first == null ? "" : first.toString();
    }
}
