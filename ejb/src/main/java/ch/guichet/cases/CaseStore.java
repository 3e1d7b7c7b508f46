package ch.guichet.cases;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Cases, their messages and their offers. The row lock of a case orders all decisions about it. */
@ApplicationScoped
class CaseStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private CaseWords words;

    void add(SupportCase supportCase) {
        em.persist(supportCase);
    }

    /** What is said can be found from then on. */
    void add(CaseMessage message) {
        em.persist(message);
        em.flush();
        words.changed(message.caseId());
    }

    void add(PaidWorkOffer offer) {
        em.persist(offer);
    }

    /** Writes down what is new, for plain SQL that leans on it. */
    void flush() {
        em.flush();
    }

    Optional<SupportCase> find(long id) {
        return Optional.ofNullable(em.find(SupportCase.class, id));
    }

    Optional<SupportCase> lock(long id) {
        return Optional.ofNullable(em.find(SupportCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The case a number leads to: itself, or the one it was merged into. @throws Refusal notFound */
    SupportCase live(long id) {
        SupportCase c = find(id).orElseThrow(Refusal::notFound);
        return c.isMerged() ? find(c.mergedIntoId()).orElseThrow(Refusal::notFound) : c;
    }

    /** The same, its row locked. @throws Refusal notFound */
    SupportCase lockLive(long id) {
        SupportCase c = lock(id).orElseThrow(Refusal::notFound);
        return c.isMerged() ? lock(c.mergedIntoId()).orElseThrow(Refusal::notFound) : c;
    }

    /** Changes with every change of the case and every word in it. */
    String stamp(SupportCase c) {
        return c.version() + "."
                + database.number(
                        "SELECT MAX(m.id) FROM case_message m JOIN support_case c ON c.id = m.case_id"
                                + " WHERE c.id = ? OR c.merged_into_id = ?",
                        c.id(),
                        c.id());
    }

    /** Cases that were merged into this one, by number. */
    List<CaseReference> mergedInto(long caseId) {
        return database.list(
                "SELECT id, number, customer_id, subject FROM support_case WHERE merged_into_id = ? ORDER BY number",
                row -> new CaseReference(
                        row.getLong("id"), row.getInt("number"), row.getLong("customer_id"), row.getString("subject")),
                caseId);
    }

    /** All versions, the latest first. */
    List<PaidWorkOffer> offers(long caseId) {
        return offersOf(caseId, LockModeType.NONE);
    }

    /** All versions, the latest first, as they are now and not as this transaction may have seen them before. */
    List<PaidWorkOffer> lockOffers(long caseId) {
        return offersOf(caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<PaidWorkOffer> offersOf(long caseId, LockModeType lock) {
        String offers = "select o from PaidWorkOffer o where o.caseId = :case order by o.version desc";
        return em.createQuery(offers, PaidWorkOffer.class)
                .setParameter("case", caseId)
                .setLockMode(lock)
                .getResultList();
    }

    /** What was said in a case and in those that were merged into it. */
    List<CaseMessageView> conversation(long caseId, boolean withInternal) {
        return em.createQuery("""
                select new ch.guichet.cases.CaseMessageView(m.id, m.authorKind, m.authorName, m.internal, m.body,
                    m.writtenAt)
                from CaseMessage m join SupportCase c on c.id = m.caseId
                where (c.id = :case or c.mergedIntoId = :case) and (m.internal = false or :internal = true)
                order by m.writtenAt, m.id""", CaseMessageView.class)
                .setParameter("case", caseId)
                .setParameter("internal", withInternal)
                .getResultList();
    }

    List<CaseMessageView> messages(long caseId, boolean withInternal) {
        return em.createQuery("""
                select new ch.guichet.cases.CaseMessageView(m.id, m.authorKind, m.authorName, m.internal, m.body,
                    m.writtenAt)
                from CaseMessage m where m.caseId = :case and (m.internal = false or :internal = true)
                order by m.id""", CaseMessageView.class)
                .setParameter("case", caseId)
                .setParameter("internal", withInternal)
                .getResultList();
    }

    /** Locks the series, so that until the end of this transaction nobody else makes a case. */
    int lockNumbers() {
        return (int) database.number("""
                SELECT last_serial FROM number_series WHERE series = 'case' AND series_year = 0 FOR UPDATE""");
    }

    /** The locking read sees what was committed while this transaction waited for the numbers. */
    Optional<CaseNumber> byClientKey(long customerId, String clientKey) {
        return database
                .list(
                        "SELECT id, number FROM support_case WHERE customer_id = ? AND client_key = ? FOR UPDATE",
                        row -> new CaseNumber(row.getLong("id"), row.getInt("number")),
                        customerId,
                        clientKey)
                .stream()
                .findFirst();
    }

    void takenNumber(int number) {
        database.update("UPDATE number_series SET last_serial = ? WHERE series = 'case' AND series_year = 0", number);
    }
}
