package ch.guichet.interventions;

import ch.guichet.identity.User;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Raw time of one specialist in one stretch. It belongs to the Zurich day on which it began. In the database customer
 * and day come first, because month-end reads in that order; here the id says enough.
 */
@Entity
@Table(name = "work_entry")
class WorkEntry {
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

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "service_date")
    private LocalDate serviceDate;

    @Column(name = "intervention_id", updatable = false)
    private long interventionId;

    @Column(name = "specialist_id", updatable = false)
    private long specialistId;

    @Column(name = "specialist_name", updatable = false)
    private String specialistName;

    @Column(name = "started_at")
    private Instant startedAt;

    private int seconds;

    private String note;

    @Column(name = "off_presence")
    private boolean offPresence;

    @Column(name = "quote_acceptance_id")
    private Long quoteAcceptanceId;

    @Column(name = "goodwill_reason")
    private String goodwillReason;

    // month-end writes it, in sets and not through this entity
    @Column(name = "document_id", insertable = false, updatable = false)
    private Long documentId;

    protected WorkEntry() {}

    WorkEntry(Intervention on, long specialistId, String specialistName, WorkTime work) {
        customerId = on.customerId();
        interventionId = on.id();
        this.specialistId = specialistId;
        this.specialistName = specialistName;
        tell(work);
    }

    /** Out of the customer's presence, or part of what a quote promises: only with the proof of the yes to it (rule 15). */
    static WorkEntry covered(Intervention on, AcceptedQuote proof, User specialist, WorkTime work) {
        WorkEntry entry = new WorkEntry();
        entry.customerId = on.customerId();
        entry.interventionId = on.id();
        entry.specialistId = specialist.id();
        entry.specialistName = specialist.displayName();
        entry.quoteAcceptanceId = proof.acceptanceId();
        entry.tell(work);
        return entry;
    }

    /** Says the same stretch better. @throws Refusal quote.none where it was not covered and now would have to be */
    void tell(WorkTime work) {
        requireUnbilled();
        if (work.offPresence() && quoteAcceptanceId == null) throw Refusal.conflict("quote.none");
        offPresence |= work.offPresence();
        startedAt = work.startedAt();
        serviceDate = BusinessClock.dayOf(startedAt);
        seconds = Math.toIntExact(work.seconds());
        note = work.note();
    }

    /** Gives it away. @throws Refusal work.billed, work.givenAlready */
    void giveAway(String reason) {
        requireUnbilled();
        if (goodwillReason != null) throw Refusal.conflict("work.givenAlready");
        goodwillReason = reason;
    }

    /** Charges it again. @throws Refusal work.billed, work.notGiven */
    void takeBack() {
        requireUnbilled();
        if (goodwillReason == null) throw Refusal.conflict("work.notGiven");
        goodwillReason = null;
    }

    /** @throws Refusal work.billed when it already stands on a document */
    void requireUnbilled() {
        if (documentId != null) throw Refusal.conflict("work.billed");
    }

    boolean belongsTo(long intervention) {
        return interventionId == intervention;
    }

    long interventionId() {
        return interventionId;
    }

    long id() {
        return id;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    WorkEntryRow row() {
        return new WorkEntryRow(id, serviceDate, startedAt, seconds, specialistName, note, goodwillReason, documentId);
    }
}
