package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.cases.AcceptedPaidWork;
import ch.guichet.identity.User;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.urgency.AcceptedUrgency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Paid work. The only way to one leads through the proof of a yes, whose price, unit and minimum it keeps (rules 5
 * and 17).
 */
@Entity
@Table(name = "intervention")
class Intervention {
    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(updatable = false)
    private int number;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Column(name = "appointment_id", updatable = false)
    private Long appointmentId;

    @Column(name = "quote_id", updatable = false)
    private Long quoteId;

    @Column(name = "urgency_id", updatable = false)
    private Long urgencyId;

    @Column(name = "acceptance_id", updatable = false)
    private long acceptanceId;

    @Column(name = "specialist_id")
    private long specialistId;

    @Column(name = "specialist_name")
    private String specialistName;

    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InterventionState state = InterventionState.OPEN;

    @Column(name = "hourly_net_cents", updatable = false)
    private Money hourlyNet;

    @Column(name = "unit_minutes", updatable = false)
    private Minutes unit;

    @Column(name = "minimum_minutes", updatable = false)
    private Minutes minimum;

    @Column(name = "price_agreed_at", updatable = false)
    private Instant agreedAt;

    @Column(name = "done_on")
    private LocalDate doneOn;

    // month-end writes it, in sets and not through this entity
    @Column(name = "billed_seconds", updatable = false)
    private long billedSeconds;

    @Version
    private int version;

    protected Intervention() {}

    private Intervention(int number, AcceptedPaidWork accepted, User specialist) {
        this.number = number;
        customerId = accepted.customerId();
        caseId = accepted.caseId();
        acceptanceId = accepted.acceptanceId();
        title = accepted.title();
        hourlyNet = accepted.hourlyNet();
        unit = accepted.unit();
        minimum = accepted.minimum();
        agreedAt = accepted.agreedAt();
        specialistId = specialist.id();
        specialistName = specialist.displayName();
    }

    private Intervention(int number, AcceptedBooking booked, long specialistId, String specialistName) {
        this.number = number;
        customerId = booked.customerId();
        caseId = booked.caseId();
        appointmentId = booked.appointmentId();
        acceptanceId = booked.acceptanceId();
        title = booked.title();
        hourlyNet = booked.price().net();
        unit = booked.price().unit();
        minimum = booked.price().minimum();
        agreedAt = booked.agreedAt();
        this.specialistId = specialistId;
        this.specialistName = specialistName;
    }

    /** The work that a quote promises; what it is billed at is said by the version in force at the month-end. */
    static Intervention quoted(int number, AcceptedQuote accepted, User specialist) {
        Intervention made = new Intervention();
        made.number = number;
        made.customerId = accepted.customerId();
        made.caseId = accepted.caseId();
        made.quoteId = accepted.quoteId();
        made.acceptanceId = accepted.acceptanceId();
        made.title = accepted.title();
        made.hourlyNet = accepted.hourly().net();
        made.unit = accepted.hourly().unit();
        made.minimum = accepted.hourly().minimum();
        made.agreedAt = accepted.agreedAt();
        made.specialistId = specialist.id();
        made.specialistName = specialist.displayName();
        return made;
    }

    /** Urgent work, at the price that was accepted with the urgency. */
    static Intervention urgent(int number, AcceptedUrgency accepted, long specialistId, String specialistName) {
        Intervention made = new Intervention();
        made.number = number;
        made.customerId = accepted.customerId();
        made.caseId = accepted.caseId();
        made.urgencyId = accepted.requestId();
        made.acceptanceId = accepted.acceptanceId();
        made.title = accepted.title();
        made.hourlyNet = accepted.price().net();
        made.unit = accepted.price().unit();
        made.minimum = accepted.price().minimum();
        made.agreedAt = accepted.agreedAt();
        made.specialistId = specialistId;
        made.specialistName = specialistName;
        return made;
    }

    /** The work of an appointment, at the price and by the rules of its booking. */
    static Intervention booked(int number, AcceptedBooking booked, long specialistId, String specialistName) {
        return new Intervention(number, booked, specialistId, specialistName);
    }

    static Intervention open(int number, AcceptedPaidWork accepted, User specialist) {
        return new Intervention(number, accepted, specialist);
    }

    /**
     * Time that somebody spent on this.
     *
     * @throws Refusal intervention.done, work.beforeAcceptance (rule 5), work.inFuture
     */
    WorkEntry log(WorkTime work, User specialist, Instant now) {
        if (state != InterventionState.OPEN) throw Refusal.conflict("intervention.done", String.valueOf(number));
        requirePossible(work, now);
        return new WorkEntry(this, specialist.id(), specialist.displayName(), work);
    }

    /** As {@link #log}, with the proof that it is covered by an accepted quote (rule 15). */
    WorkEntry log(WorkTime work, AcceptedQuote proof, User specialist, Instant now) {
        if (state != InterventionState.OPEN) throw Refusal.conflict("intervention.done", String.valueOf(number));
        if (proof.customerId() != customerId) throw new IllegalArgumentException("a quote of another customer");
        if (work.startedAt().isBefore(proof.agreedAt()) && quoteId == null)
            throw Refusal.conflict("work.beforeAcceptance", proof.agreedAt());
        requirePossible(work, now);
        return WorkEntry.covered(this, proof, specialist, work);
    }

    /** Whether work on it needs the proof of an accepted quote. */
    boolean needsQuote(WorkTime work) {
        return quoteId != null || work.offPresence();
    }

    /** The same stretch told better; who worked stays. Also once the work is done, as long as the stretch is not billed. */
    void correct(WorkEntry wrong, WorkTime right, Instant now) {
        requirePossible(right, now);
        wrong.tell(right);
    }

    private void requirePossible(WorkTime work, Instant now) {
        if (work.startedAt().isBefore(agreedAt)) throw Refusal.conflict("work.beforeAcceptance", agreedAt);
        if (work.startedAt().isAfter(now)) throw Refusal.invalid("work.inFuture", now);
    }

    /**
     * All work is logged.
     *
     * @param lastDay of work, or null when there was none
     * @throws Refusal intervention.done, intervention.nothingLogged
     */
    void close(LocalDate lastDay) {
        if (state != InterventionState.OPEN) throw Refusal.conflict("intervention.done", String.valueOf(number));
        if (lastDay == null) throw Refusal.conflict("intervention.nothingLogged", String.valueOf(number));
        state = InterventionState.DONE;
        doneOn = lastDay;
    }

    /** Its customer contests it, so it waits for an answer. @throws Refusal work.notContestable before its end */
    void contest() {
        if (state != InterventionState.DONE) throw Refusal.conflict("work.notContestable", String.valueOf(number));
        state = InterventionState.DISPUTED;
    }

    /** He is answered; what stands is billed. */
    void answered() {
        if (state == InterventionState.DISPUTED) state = InterventionState.DONE;
    }

    /** The days of work have changed after all was done. */
    void workedUntil(LocalDate lastDay) {
        if (state == InterventionState.OPEN) return;
        if (lastDay == null) throw Refusal.conflict("intervention.nothingLogged", String.valueOf(number));
        doneOn = lastDay;
    }

    InterventionView view(InterventionRow row, List<WorkEntryRow> entries) {
        return new InterventionView(
                row, acceptanceId, hourlyNet, unit, minimum, hourlyNet.forMinutes(row.accounted()), entries);
    }

    long id() {
        return id;
    }

    Long caseId() {
        return caseId;
    }

    /** The quote it rests on, or null. */
    Long quoteId() {
        return quoteId;
    }

    /** The accepted urgency it rests on, or null. */
    Long urgencyId() {
        return urgencyId;
    }

    /** The appointment it was begun from, or null. */
    Long appointmentId() {
        return appointmentId;
    }

    BookedWork.Worker worker() {
        return new BookedWork.Worker(specialistId, specialistName);
    }

    long customerId() {
        return customerId;
    }

    InterventionState state() {
        return state;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
