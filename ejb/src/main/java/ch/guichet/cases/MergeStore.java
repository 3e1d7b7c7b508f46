package ch.guichet.cases;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What has to be known of two cases that become one, and of how the one stood before. */
@ApplicationScoped
class MergeStore {
    @Inject
    private Database database;

    @Inject
    private CaseStore cases;

    @Inject
    private BusinessClock clock;

    Optional<Long> byNumber(int number) {
        return database.list("SELECT id FROM support_case WHERE number = ?", row -> row.getLong(1), number).stream()
                .findFirst();
    }

    /** Whether others are merged into it. */
    boolean holds(long caseId) {
        return database.number("SELECT COUNT(*) FROM support_case WHERE merged_into_id = ?", caseId) > 0;
    }

    boolean agreedIn(long caseId) {
        return cases.lockOffers(caseId).stream().anyMatch(PaidWorkOffer::isAccepted);
    }

    void withdrawOffers(long caseId) {
        cases.lockOffers(caseId).stream().filter(PaidWorkOffer::isOpen).forEach(o -> o.withdraw(clock.now()));
    }

    void keep(SupportCase c, String by) {
        database.update(
                "INSERT INTO case_merge (case_id, state_before, merged_by, merged_at) VALUES (?, ?, ?, ?)",
                c.id(),
                c.state(),
                by,
                clock.now());
    }

    /** The state in which it was merged, which is forgotten with this. */
    CaseState takeBack(long caseId) {
        List<String> before =
                database.list("SELECT state_before FROM case_merge WHERE case_id = ?", r -> r.getString(1), caseId);
        database.update("DELETE FROM case_merge WHERE case_id = ?", caseId);
        return before.isEmpty() ? CaseState.OPEN : CaseState.valueOf(before.get(0));
    }
}
