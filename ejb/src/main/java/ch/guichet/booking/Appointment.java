package ch.guichet.booking;

import ch.guichet.acceptance.Evidence;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A booked intervention. There is none without the accepted terms (rule 9); what it costs and what cancelling it costs
 * is frozen when it is booked (rules 11 and 17).
 */
@Entity
@Table(name = "appointment")
class Appointment {
    private static final int LONGEST_REASON = 500;

    @Id
    private long id;

    @Column(updatable = false)
    private int number;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "contact_id", updatable = false)
    private long contactId;

    @Column(name = "contact_name", updatable = false)
    private String contactName;

    @Column(name = "specialist_id")
    private long specialistId;

    @Column(name = "specialist_name")
    private String specialistName;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    private String subject;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppointmentState state = AppointmentState.BOOKED;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;

    @Column(name = "client_key", updatable = false)
    private String clientKey;

    @Column(name = "terms_version", updatable = false)
    private int termsVersion;

    @Column(name = "acceptance_id", updatable = false)
    private long acceptanceId;

    @Column(name = "hourly_net_cents", updatable = false)
    private Money hourlyNet;

    @Column(name = "unit_minutes", updatable = false)
    private Minutes unit;

    @Column(name = "minimum_minutes", updatable = false)
    private Minutes minimum;

    @Column(name = "cancel_free_until")
    private Instant cancelFreeUntil;

    @Column(name = "cancel_fee_cents", updatable = false)
    private Money cancelFee;

    @Column(name = "fee_due_cents")
    private Money feeDue = Money.ZERO;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private int version;

    protected Appointment() {}

    Appointment(long id, int number, BookingOffer offer, Evidence yes, long specialistId, String specialistName) {
        this.id = id;
        this.number = number;
        customerId = yes.customerId();
        contactId = yes.contactId();
        contactName = yes.contactName();
        this.specialistId = specialistId;
        this.specialistName = specialistName;
        serviceId = offer.service().id();
        caseId = offer.order().caseId();
        subject = offer.subject();
        language = offer.terms().language();
        start = offer.start();
        end = offer.end();
        bookedAt = yes.acceptedAt();
        clientKey = offer.order().clientKey();
        termsVersion = offer.terms().version();
        acceptanceId = yes.id();
        hourlyNet = offer.price().net();
        unit = offer.price().unit();
        minimum = offer.price().minimum();
        cancelFreeUntil = offer.cancelFreeUntil();
        cancelFee = offer.cancelFee();
    }

    /** What cancelling at that time would cost, without VAT: nothing up to and including the last free moment. */
    Money feeAt(Instant now) {
        return now.isAfter(cancelFreeUntil) ? cancelFee : Money.ZERO;
    }

    /**
     * The customer does not come.
     *
     * @param shownFee what he was told that it costs; another fee by now needs to be seen first
     * @throws Refusal booking.over, booking.feeChanged
     */
    void cancel(Money shownFee, String by, String reason, Instant now) {
        Money fee = feeAt(now);
        if (fee.compareTo(shownFee) != 0) throw Refusal.conflict("booking.feeChanged", fee);
        end(AppointmentState.CANCELLED, by, reason, now);
        feeDue = fee;
    }

    /** The publisher takes it back; that costs nothing (rule 11). */
    void withdraw(String by, String reason, Instant now) {
        if (reason == null || reason.isBlank()) throw Refusal.invalid("booking.reason");
        end(AppointmentState.CANCELLED, by, reason, now);
    }

    /** @throws Refusal booking.notYet before it would have begun */
    void missed(String by, Instant now) {
        if (now.isBefore(start)) throw Refusal.conflict("booking.notYet", start);
        end(AppointmentState.NO_SHOW, by, null, now);
        feeDue = cancelFee;
    }

    private void end(AppointmentState as, String by, String reason, Instant now) {
        requireOpen();
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        if (said != null && said.length() > LONGEST_REASON)
            throw Refusal.invalid("booking.reasonTooLong", LONGEST_REASON);
        state = as;
        endedBy = by;
        endReason = said;
        endedAt = now;
        sequence++;
    }

    /** The same appointment at another time; the price and the fee stay as they were agreed. */
    void move(Instant newStart, Instant newEnd, long newSpecialist, String newSpecialistName, Instant freeUntil) {
        requireOpen();
        start = newStart;
        end = newEnd;
        specialistId = newSpecialist;
        specialistName = newSpecialistName;
        cancelFreeUntil = freeUntil;
        sequence++;
    }

    /** Work begins. */
    void begin() {
        requireOpen();
        state = AppointmentState.STARTED;
    }

    private void requireOpen() {
        if (!state.open()) throw Refusal.conflict("booking.over", String.valueOf(number));
    }

    AppointmentView view(BookableService service, String language, Instant now) {
        return new AppointmentView(
                id,
                number,
                customerId,
                contactName,
                specialistId,
                specialistName,
                serviceId,
                service.name(language),
                service.kind(),
                caseId,
                subject,
                state,
                start,
                end,
                bookedAt,
                termsVersion,
                acceptanceId,
                hourlyNet,
                cancelFreeUntil,
                feeAt(now),
                feeDue,
                endReason,
                sequence);
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    long customerId() {
        return customerId;
    }

    long contactId() {
        return contactId;
    }

    long serviceId() {
        return serviceId;
    }

    long specialistId() {
        return specialistId;
    }

    String language() {
        return language;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    Minutes length() {
        return new Minutes(Math.toIntExact(Duration.between(start, end).toMinutes()));
    }

    /** The booked length, up to the agreed unit and minimum (rule 17). */
    Minutes accounted() {
        return Minutes.accounted(length().value() * 60L, unit, minimum);
    }

    /** The price as it was agreed. */
    HourlyPrice price() {
        return new HourlyPrice(hourlyNet, unit, minimum, BusinessClock.dayOf(bookedAt));
    }

    Instant bookedAt() {
        return bookedAt;
    }

    String subject() {
        return subject;
    }

    int sequence() {
        return sequence;
    }
}
