package ch.guichet.interventions;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Interventions and their work. The row lock of an intervention orders all that happens to its time. */
@ApplicationScoped
class InterventionStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    /** Written at once: lists ask the table, and the key of an appointment refuses a second work here. */
    void add(Intervention intervention) {
        em.persist(intervention);
        em.flush();
    }

    /** What was done stands in the database before anything reads it there. */
    void write() {
        em.flush();
    }

    void add(WorkEntry entry) {
        em.persist(entry);
    }

    void add(WorkCorrection correction) {
        em.persist(correction);
    }

    /** One that nothing came of. */
    void remove(Intervention opened) {
        em.remove(opened);
        em.flush();
    }

    void remove(WorkEntry entry) {
        em.remove(entry);
    }

    Intervention require(long id) {
        return found(em.find(Intervention.class, id));
    }

    Intervention lock(long id) {
        return found(em.find(Intervention.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An entry of this intervention; month-end cannot bill it before this transaction ends. */
    WorkEntry lockEntry(long interventionId, long entryId) {
        WorkEntry entry = found(em.find(WorkEntry.class, entryId, LockModeType.PESSIMISTIC_WRITE));
        if (!entry.belongsTo(interventionId)) throw Refusal.notFound();
        return entry;
    }

    /** The open intervention under a quote, locked. */
    Optional<Intervention> openOfQuote(long quoteId) {
        return database
                .list(
                        "SELECT id FROM intervention WHERE quote_id = ? AND state = 'OPEN' ORDER BY id",
                        row -> row.getLong(1),
                        quoteId)
                .stream()
                .findFirst()
                .map(this::lock);
    }

    Optional<Long> ofAppointment(long appointmentId) {
        return database
                .list("SELECT id FROM intervention WHERE appointment_id = ?", row -> row.getLong(1), appointmentId)
                .stream()
                .findFirst();
    }

    Optional<Long> ofUrgency(long requestId) {
        return database
                .list("SELECT id FROM intervention WHERE urgency_id = ?", row -> row.getLong(1), requestId)
                .stream()
                .findFirst();
    }

    List<WorkEntry> entries(long interventionId) {
        String inOrder = "select w from WorkEntry w where w.interventionId = :id order by w.startedAt, w.id";
        return em.createQuery(inOrder, WorkEntry.class)
                .setParameter("id", interventionId)
                .getResultList();
    }

    List<Intervention> ofCase(long caseId) {
        return em.createQuery("select i from Intervention i where i.caseId = :case", Intervention.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The work of all interventions of a case. */
    List<WorkEntry> entriesOfCase(long caseId) {
        return em.createQuery("""
                select w from WorkEntry w, Intervention i where i.id = w.interventionId and i.caseId = :case
                order by w.startedAt, w.id""", WorkEntry.class).setParameter("case", caseId).getResultList();
    }

    /** The last Zurich day on which work began, or null when there was none. */
    LocalDate lastDay(long interventionId) {
        return em.createQuery(
                        "select max(w.serviceDate) from WorkEntry w where w.interventionId = :id", LocalDate.class)
                .setParameter("id", interventionId)
                .getSingleResult();
    }

    /** Locks the series: until the end of this transaction nobody else opens an intervention. */
    int nextNumber() {
        int number = 1 + (int) database.number("""
                SELECT last_serial FROM number_series WHERE series = 'intervention' AND series_year = 0 FOR UPDATE""");
        database.update(
                "UPDATE number_series SET last_serial = ? WHERE series = 'intervention' AND series_year = 0", number);
        return number;
    }

    /** The number of the open intervention of a case that no appointment brought, or 0; the lock makes it see what was committed meanwhile. */
    int openOfCase(long caseId) {
        return (int) database.number(
                "SELECT number FROM intervention WHERE case_id = ? AND state = 'OPEN' AND appointment_id IS NULL"
                        + " FOR UPDATE",
                caseId);
    }

    private static <T> T found(T entity) {
        if (entity == null) throw Refusal.notFound();
        return entity;
    }
}
