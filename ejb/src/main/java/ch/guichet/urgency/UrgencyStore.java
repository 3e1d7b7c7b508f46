package ch.guichet.urgency;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requests, the words of their offers, and what was begun on them. */
@ApplicationScoped
class UrgencyStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    /** Written at once: lists ask the table. */
    void add(UrgencyRequest request, List<UrgencyPaper> papers) {
        em.persist(request);
        em.flush();
        database.batch(
                "INSERT INTO urgency_document (request_id, language, document, document_sha256) VALUES (?,?,?,?)",
                papers.stream()
                        .map(p -> Database.values(request.id(), p.language(), p.bytes(), p.sha256()))
                        .toList());
    }

    /** What was decided stands in the database before anything leans on it. */
    void write() {
        em.flush();
    }

    /** @throws Refusal notFound */
    UrgencyRequest require(long id) {
        return found(em.find(UrgencyRequest.class, id));
    }

    /** Nobody else decides it before this transaction ends. @throws Refusal notFound */
    UrgencyRequest lock(long id) {
        UrgencyRequest request = found(em.find(UrgencyRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(request);
        return request;
    }

    List<UrgencyPaper> papers(long requestId) {
        return database.list(
                "SELECT language, document, document_sha256 FROM urgency_document WHERE request_id = ? ORDER BY language",
                row -> new UrgencyPaper(
                        row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8), row.getString(3)),
                requestId);
    }

    /** The number of the request that is open on a case, or 0. */
    int openOfCase(long caseId) {
        return (int) database.number("SELECT number FROM urgency_request WHERE open_case_id = ?", caseId);
    }

    /** The accepted request of a case whose work is not begun. */
    Optional<Long> acceptedOfCase(long caseId) {
        return database
                .list(
                        "SELECT id FROM urgency_request WHERE open_case_id = ? AND state = 'ACCEPTED'",
                        row -> row.getLong(1),
                        caseId)
                .stream()
                .findFirst();
    }

    Optional<Long> byThread(String token) {
        return database
                .list("SELECT id FROM urgency_request WHERE thread_token = ?", row -> row.getLong(1), token)
                .stream()
                .findFirst();
    }

    /** Open ones whose time is over. */
    List<Long> overdue(Instant now) {
        return database.list(
                "SELECT id FROM urgency_request WHERE state IN ('SENT', 'SEEN') AND expires_at <= ? ORDER BY id",
                row -> row.getLong(1),
                now);
    }

    /**
     * Whether paid work on a case was begun since: time that is logged, or a clock that was started. The rooms of work and
     * of clocks do not know this one and are not known by it.
     */
    boolean workBegan(long caseId, Instant since) {
        return database.number("""
                        SELECT (SELECT COUNT(*) FROM work_entry w JOIN intervention i ON i.id = w.intervention_id
                                WHERE i.case_id = ? AND w.started_at >= ?)
                             + (SELECT COUNT(*) FROM timer_stretch s JOIN work_timer t ON t.id = s.timer_id
                                WHERE t.case_id = ? AND t.intervention_id IS NOT NULL AND s.began_at >= ?)""", caseId, since, caseId, since) > 0;
    }

    /** The key refuses a second one of an intervention, and a second use of a yes. */
    void addSurcharge(UrgencyRequest request, long interventionId) {
        database.update(
                "INSERT INTO urgency_surcharge (intervention_id, request_id, customer_id, net_cents, accepted_at,"
                        + " acceptance_id) VALUES (?,?,?,?,?,?)",
                interventionId,
                request.id(),
                request.customerId(),
                request.terms().surcharge(),
                request.decidedAt(),
                request.acceptanceId());
    }

    /** What urgency adds to an intervention, if anything. */
    Optional<Surcharge> surcharge(long interventionId) {
        return database
                .list(
                        "SELECT * FROM urgency_surcharge WHERE intervention_id = ?",
                        row -> new Surcharge(
                                row.getLong("request_id"),
                                Money.ofCents(row.getLong("net_cents")),
                                Database.instant(row, "accepted_at"),
                                row.getLong("acceptance_id"),
                                Database.nullableLong(row, "document_id"),
                                row.getString("goodwill_reason")),
                        interventionId)
                .stream()
                .findFirst();
    }

    /** @param reason null charges it @return false when it is billed */
    boolean give(long interventionId, String reason) {
        return database.update(
                        "UPDATE urgency_surcharge SET goodwill_reason = ? WHERE intervention_id = ?"
                                + " AND document_id IS NULL",
                        reason,
                        interventionId)
                == 1;
    }

    /** Locks the series: until the end of this transaction nobody else asks. */
    int nextNumber() {
        int number = 1
                + (int)
                        database.number(
                                "SELECT last_serial FROM number_series WHERE series = 'urgency' AND series_year = 0 FOR UPDATE");
        database.update(
                "UPDATE number_series SET last_serial = ? WHERE series = 'urgency' AND series_year = 0", number);
        return number;
    }

    private static UrgencyRequest found(UrgencyRequest request) {
        if (request == null) throw Refusal.notFound();
        return request;
    }
}
