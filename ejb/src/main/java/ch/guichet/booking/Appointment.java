package ch.guichet.booking;

import ch.guichet.acceptance.Evidence;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A booked intervention. There is none without the accepted terms (rule 9); what it costs and what cancelling it costs
 * is frozen when it is booked (rules 11 and 17).
 */
@Entity
@Table(name = "appointment")
class Appointment {
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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppointmentState state = AppointmentState.BOOKED;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "client_key", updatable = false)
    private String clientKey;

    @Embedded
    private Agreed agreed;

    @Column(name = "cancel_free_until")
    private Instant cancelFreeUntil;

    @Column(name = "fee_due_cents")
    private Money feeDue = Money.ZERO;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "join_url")
    private String joinUrl;

    @Embedded
    private Ending ending;

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
        start = offer.start();
        end = offer.end();
        clientKey = offer.order().clientKey();
        agreed = Agreed.of(offer, yes);
        cancelFreeUntil = offer.cancelFreeUntil();
        toldAt = yes.acceptedAt();
    }

    /** What cancelling at that time would cost, without VAT: nothing up to and including the last free moment. */
    Money feeAt(Instant now) {
        return now.isAfter(cancelFreeUntil) ? agreed.cancelFee() : Money.ZERO;
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
        feeDue = agreed.cancelFee();
    }

    private void end(AppointmentState as, String by, String reason, Instant now) {
        requireOpen();
        ending = Ending.of(by, reason, now);
        state = as;
        sequence++;
    }

    /** The same appointment at another time, of which its customer is told now; price and fee stay as agreed. */
    void move(Slot to, long newSpecialist, String newSpecialistName, Instant freeUntil, Instant now) {
        requireOpen();
        if (newSpecialist != specialistId) joinUrl = null;
        start = to.start();
        end = to.end();
        toldAt = now;
        specialistId = newSpecialist;
        specialistName = newSpecialistName;
        cancelFreeUntil = freeUntil;
        sequence++;
    }

    /**
     * Says where the session takes place in the net, or nowhere any more.
     *
     * @param address https, or blank
     * @return whether that is something new
     * @throws Refusal booking.over, booking.joinAddress
     */
    boolean meetAt(String address) {
        requireOpen();
        String said = JoinLink.of(address);
        if (Objects.equals(said, joinUrl)) return false;
        joinUrl = said;
        sequence++;
        return true;
    }

    /**
     * Work begins, if it has not begun already.
     *
     * @throws Refusal booking.over, booking.notToday before its day, because its lots and its rate are those of that day
     */
    void begin(Instant now) {
        if (state == AppointmentState.STARTED || state == AppointmentState.DONE) return;
        requireOpen();
        if (BusinessClock.dayOf(now).isBefore(BusinessClock.dayOf(start)))
            throw Refusal.conflict("booking.notToday", start);
        state = AppointmentState.STARTED;
    }

    /** Its work was begun by mistake. @throws Refusal booking.notStarted */
    void notBegun() {
        if (state != AppointmentState.STARTED) throw Refusal.conflict("booking.notStarted", String.valueOf(number));
        state = AppointmentState.BOOKED;
    }

    /** All its work is done. */
    void done() {
        if (state == AppointmentState.STARTED) state = AppointmentState.DONE;
    }

    private void requireOpen() {
        if (!state.open()) throw Refusal.conflict("booking.over", String.valueOf(number));
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
        return Minutes.accounted(length().value() * 60L, agreed.unit(), agreed.minimum());
    }

    Agreed agreed() {
        return agreed;
    }

    String subject() {
        return subject;
    }

    int sequence() {
        return sequence;
    }

    Long caseId() {
        return caseId;
    }

    AppointmentState state() {
        return state;
    }

    String specialistName() {
        return specialistName;
    }

    Instant cancelFreeUntil() {
        return cancelFreeUntil;
    }

    Money feeDue() {
        return feeDue;
    }

    String contactName() {
        return contactName;
    }

    Instant toldAt() {
        return toldAt;
    }

    String joinUrl() {
        return joinUrl;
    }

    /** Null as long as it was not given up. */
    Ending ending() {
        return ending;
    }
}
