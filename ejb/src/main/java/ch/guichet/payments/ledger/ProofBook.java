package ch.guichet.payments.ledger;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What the nightly job has found, a day at a time. */
@ApplicationScoped
class ProofBook {
    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    boolean isProved(LocalDate day) {
        return database.number("SELECT COUNT(*) FROM account_proof WHERE proved_on = ?", day) > 0;
    }

    /** The server that comes first writes; the other one's is the same. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(LocalDate day, List<ProofOfAccount> proofs) {
        for (ProofOfAccount one : proofs)
            database.addUnlessThere(
                    "INSERT INTO account_proof (proved_on, code, expected_cents, found_cents, first_difference,"
                            + " proved_at) VALUES (?, ?, ?, ?, ?, ?)",
                    day,
                    one.code(),
                    one.expected(),
                    one.found(),
                    one.firstDifference(),
                    clock.now());
    }

    List<NightlyProof> latest() {
        return database.list(
                "SELECT code, expected_cents, found_cents, first_difference, proved_at FROM account_proof"
                        + " WHERE proved_on = (SELECT MAX(proved_on) FROM account_proof) ORDER BY proved_at, code",
                row -> new NightlyProof(
                        Database.instant(row, "proved_at"),
                        new ProofOfAccount(
                                row.getString("code"),
                                Money.ofCents(row.getLong("expected_cents")),
                                Money.ofCents(row.getLong("found_cents")),
                                row.getString("first_difference"))));
    }
}
