package ch.guichet.booking;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Appointments and held slots. */
@ApplicationScoped
class AppointmentStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    Appointment find(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id)).orElseThrow(Refusal::notFound);
    }

    Appointment lock(long id) {
        return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    Optional<AppointmentNumber> byClientKey(long customerId, String clientKey) {
        if (clientKey == null) return Optional.empty();
        return database
                .list(
                        "SELECT id, number, starts_at, ends_at FROM appointment WHERE customer_id = ? AND client_key = ?",
                        AppointmentStore::number,
                        customerId,
                        clientKey)
                .stream()
                .findFirst();
    }

    int nextNumber() {
        int number = 1
                + (int) database.number("SELECT last_serial FROM number_series WHERE series = 'appointment'"
                        + " AND series_year = 0 FOR UPDATE");
        database.update(
                "UPDATE number_series SET last_serial = ? WHERE series = 'appointment' AND series_year = 0", number);
        return number;
    }

    /** A customer's, the latest start first, from before that start and id. */
    List<Appointment> ofCustomer(long customerId, long beforeId, int count) {
        return em.createQuery(
                        "select a from Appointment a where a.customerId = :customer and a.id < :before order by a.id desc",
                        Appointment.class)
                .setParameter("customer", customerId)
                .setParameter("before", beforeId)
                .setMaxResults(count)
                .getResultList();
    }

    /** A customer's that are booked and not over, by their start. */
    List<Appointment> coming(long customerId, Instant now, int count) {
        return em.createQuery(
                        "select a from Appointment a where a.customerId = :customer and a.end > :now"
                                + " and a.state = :booked order by a.start, a.id",
                        Appointment.class)
                .setParameter("customer", customerId)
                .setParameter("now", now)
                .setParameter("booked", AppointmentState.BOOKED)
                .setMaxResults(count)
                .getResultList();
    }

    /** All that touch the time between the two, by their start. */
    List<Appointment> between(Instant from, Instant until) {
        return em.createQuery(
                        "select a from Appointment a where a.start < :until and a.end > :from order by a.start, a.id",
                        Appointment.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(1000)
                .getResultList();
    }

    /** Those between the two that take place. */
    List<Appointment> taking(Instant from, Instant until) {
        return em.createQuery("""
                        select a from Appointment a where a.start < :until and a.end > :from and a.state in
                        (ch.guichet.booking.AppointmentState.BOOKED, ch.guichet.booking.AppointmentState.STARTED)""", Appointment.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Those between the two that take somebody's time, or took it. */
    List<Appointment> occupying(Instant from, Instant until) {
        return em.createQuery("""
                        select a from Appointment a where a.start < :until and a.end > :from and a.state in
                        (ch.guichet.booking.AppointmentState.BOOKED, ch.guichet.booking.AppointmentState.STARTED,
                        ch.guichet.booking.AppointmentState.DONE)""", Appointment.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** What is booked and not over yet, of one specialist or of all, by specialist and start. */
    List<Appointment> bookedFrom(Instant now, Long specialistId) {
        return em.createQuery("""
                        select a from Appointment a where a.state = ch.guichet.booking.AppointmentState.BOOKED
                        and a.end > :now and (:everybody = true or a.specialistId = :specialist)
                        order by a.specialistId, a.start""", Appointment.class)
                .setParameter("now", now)
                .setParameter("everybody", specialistId == null)
                .setParameter("specialist", specialistId == null ? 0L : specialistId)
                .setMaxResults(5000)
                .getResultList();
    }

    /** Those that are over, the oldest first, and of which nobody has said what became of them; the first hundred. */
    List<AppointmentNumber> undecided(Instant now) {
        return database.list(
                "SELECT id, number, starts_at, ends_at FROM appointment WHERE state = 'BOOKED' AND ends_at < ?"
                        + " ORDER BY starts_at, id LIMIT 100",
                AppointmentStore::number,
                now);
    }

    private static AppointmentNumber number(ResultSet row) throws SQLException {
        return new AppointmentNumber(
                row.getLong("id"),
                row.getInt("number"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"));
    }

    /**
     * What a calendar program shows of somebody: what is still on, or took place, from a moment on.
     *
     * @param specialistId whose own, or null
     * @param customers whose, perhaps none
     */
    List<Appointment> shownTo(Long specialistId, List<Long> customers, Instant from) {
        return em.createQuery("""
                        select a from Appointment a where a.end > :from
                        and a.state not in (ch.guichet.booking.AppointmentState.CANCELLED, ch.guichet.booking.AppointmentState.NO_SHOW)
                        and (a.specialistId = :specialist or a.customerId in :customers)
                        order by a.start, a.id""", Appointment.class)
                .setParameter("from", from)
                .setParameter("specialist", specialistId == null ? 0L : specialistId)
                .setParameter("customers", customers.isEmpty() ? List.of(0L) : customers)
                .setMaxResults(1000)
                .getResultList();
    }

    /**
     * The subject of a case of this company. Asked of the table, because the room of cases does not know this one and
     * is not known by it.
     *
     * @throws Refusal not found for another company's
     */
    String subjectOfCase(long caseId, long customerId) {
        return database
                .list(
                        "SELECT subject FROM support_case WHERE id = ? AND customer_id = ?",
                        row -> row.getString(1),
                        caseId,
                        customerId)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Whose a case is. @throws Refusal not found */
    long customerOfCase(long caseId) {
        return database
                .list("SELECT customer_id FROM support_case WHERE id = ?", row -> row.getLong(1), caseId)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Of a case and of those merged into it, by their start. */
    List<Appointment> ofCase(long caseId) {
        List<Long> cases = database.list(
                "SELECT id FROM support_case WHERE id = ? OR merged_into_id = ?",
                row -> row.getLong(1),
                caseId,
                caseId);
        return em.createQuery(
                        "select a from Appointment a where a.caseId in :cases order by a.start, a.id",
                        Appointment.class)
                .setParameter("cases", cases)
                .setMaxResults(100)
                .getResultList();
    }

    void hold(long id, BookingOrder order, long contactId, BookableService service, long specialist, HeldSlot slot) {
        database.update(
                "INSERT INTO slot_hold (id, customer_id, contact_id, service_id, specialist_id, starts_at, ends_at,"
                        + " held_until) VALUES (" + Database.marks(8) + ")",
                id,
                order.customerId(),
                contactId,
                service.id(),
                specialist,
                slot.start(),
                slot.end(),
                slot.heldUntil());
    }

    /** The holds of a contact. */
    List<Long> holdsOf(long contactId) {
        return database.list("SELECT id FROM slot_hold WHERE contact_id = ?", row -> row.getLong(1), contactId);
    }

    /** The specialist of a hold of this contact for exactly this start; empty when there is none. */
    Optional<Long> heldWith(long hold, long contactId, Instant start) {
        return heldWith("", hold, contactId, start);
    }

    /** As above, locked, so that of two bookings from one hold the second finds it gone. */
    Optional<Long> lockHold(long hold, long contactId, Instant start) {
        return heldWith(" FOR UPDATE", hold, contactId, start);
    }

    private Optional<Long> heldWith(String lock, long hold, long contactId, Instant start) {
        return database
                .list(
                        "SELECT specialist_id FROM slot_hold WHERE id = ? AND contact_id = ? AND starts_at = ?" + lock,
                        row -> row.getLong(1),
                        hold,
                        contactId,
                        start)
                .stream()
                .findFirst();
    }

    void dropHold(long hold) {
        database.update("DELETE FROM slot_hold WHERE id = ?", hold);
    }
}
