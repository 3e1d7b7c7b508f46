package ch.guichet.interventions;

import ch.guichet.booking.AcceptedBooking;
import ch.guichet.cases.AcceptedPaidWork;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.identity.User;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.shared.BusinessClock;
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

    @Column(name = "travel_cents", updatable = false)
    private Money travel = Money.ZERO;

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

    private Intervention(int number, Agreed agreed, long specialistId, String specialistName) {
        this.number = number;
        customerId = agreed.customerId();
        caseId = agreed.caseId();
        acceptanceId = agreed.acceptanceId();
        title = agreed.title();
        hourlyNet = agreed.price().net();
        unit = agreed.price().unit();
        minimum = agreed.price().minimum();
        agreedAt = agreed.at();
        this.specialistId = specialistId;
        this.specialistName = specialistName;
    }

    /** What every yes says, whatever it was given to. */
    private record Agreed(
            long customerId, Long caseId, long acceptanceId, String title, HourlyPrice price, Instant at) {}

    /** The work that a quote promises; what it is billed at is said by the version in force at the month-end. */
    static Intervention quoted(int number, AcceptedQuote yes, User specialist) {
        Agreed agreed = new Agreed(
                yes.customerId(), yes.caseId(), yes.acceptanceId(), yes.title(), yes.hourly(), yes.agreedAt());
        Intervention made = new Intervention(number, agreed, specialist.id(), specialist.displayName());
        made.quoteId = yes.quoteId();
        return made;
    }

    /** Urgent work, at the price that was accepted with the urgency. */
    static Intervention urgent(int number, AcceptedUrgency yes, long specialistId, String specialistName) {
        Agreed agreed = new Agreed(
                yes.customerId(), yes.caseId(), yes.acceptanceId(), yes.title(), yes.price(), yes.agreedAt());
        Intervention made = new Intervention(number, agreed, specialistId, specialistName);
        made.urgencyId = yes.requestId();
        return made;
    }

    /** The work of an appointment, at the price and by the rules of its booking. */
    static Intervention booked(int number, AcceptedBooking yes, long specialistId, String specialistName) {
        Agreed agreed = new Agreed(
                yes.customerId(), yes.caseId(), yes.acceptanceId(), yes.title(), yes.price(), yes.agreedAt());
        Intervention made = new Intervention(number, agreed, specialistId, specialistName);
        made.appointmentId = yes.appointmentId();
        return made;
    }

    static Intervention open(int number, AcceptedPaidWork yes, User specialist) {
        Agreed agreed = new Agreed(
                yes.customerId(), yes.caseId(), yes.acceptanceId(), yes.title(), yes.price(), yes.agreedAt());
        Intervention made = new Intervention(number, agreed, specialist.id(), specialist.displayName());
        made.travel = yes.travel();
        return made;
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

    /**
     * What a visit to the customer costs on this.
     *
     * @throws Refusal intervention.done, work.travelInQuote, work.travelNotAgreed when the yes says no price,
     *     work.beforeAcceptance, work.inFuture
     */
    Money travel(LocalDate on, Instant now) {
        if (state != InterventionState.OPEN) throw Refusal.conflict("intervention.done", String.valueOf(number));
        if (quoteId != null) throw Refusal.conflict("work.travelInQuote");
        if (!travel.isPositive()) throw Refusal.conflict("work.travelNotAgreed");
        if (on.isBefore(BusinessClock.dayOf(agreedAt))) throw Refusal.conflict("work.beforeAcceptance", agreedAt);
        if (on.isAfter(BusinessClock.dayOf(now))) throw Refusal.invalid("work.inFuture", now);
        return travel;
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

    InterventionView view(InterventionRow row, List<WorkEntryRow> entries, List<TravelRow> visits) {
        Money net = hourlyNet.forMinutes(row.accounted());
        return new InterventionView(row, acceptanceId, hourlyNet, unit, minimum, net, entries, travel, visits);
    }

    long id() {
        return id;
    }

    int number() {
        return number;
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
