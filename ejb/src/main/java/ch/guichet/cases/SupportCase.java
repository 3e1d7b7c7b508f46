package ch.guichet.cases;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's question from its receipt to its closing. Its entitlement is decided once and never rewritten (rule 1). */
@Entity
@Table(name = "support_case")
class SupportCase {
    static final int LONGEST_REASON = 500;

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

    @Column(name = "contact_id", updatable = false)
    private long contactId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private IntakeChannel channel;

    private String subject;

    private String language;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "answer_due_at", updatable = false)
    private Instant answerDueAt;

    @Column(name = "last_word_at")
    private Instant lastWordAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Entitlement entitlement;

    @Column(name = "entitlement_reason", updatable = false)
    private String entitlementReason;

    @Embedded
    private Classification classification = Classification.NONE;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseState state = CaseState.NEW;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "client_key", updatable = false)
    private String clientKey;

    @Version
    private int version;

    protected SupportCase() {}

    /**
     * @param language of the contact who asks; everything that the case says to him is said in it
     * @param promise until when an answer is promised; it is never moved
     */
    SupportCase(
            int number,
            Receipt receipt,
            String language,
            Instant receivedAt,
            EntitlementDecision decision,
            Instant promise) {
        this.number = number;
        customerId = receipt.customerId();
        contactId = receipt.contactId();
        channel = receipt.channel();
        subject = receipt.subject();
        this.language = language;
        clientKey = receipt.clientKey();
        this.receivedAt = receivedAt;
        answerDueAt = promise;
        lastWordAt = receivedAt;
        entitlement = decision.entitlement();
        entitlementReason = decision.reason().stored();
    }

    /**
     * A person decides the class; whoever turns a decided class over says why (rule 4).
     *
     * @throws Refusal case.triageUndecided for UNSURE, case.reasonMissing, case.reasonTooLong
     */
    void classify(Triage decided, String reason, String by) {
        requireNotClosed();
        classification = classification.decided(decided, reason, by);
    }

    /**
     * The desk offers paid work, which takes a person's decision that the case is paid (rule 4).
     *
     * @throws Refusal case.closed, case.isFree, case.triageUndecided
     */
    void offerPaidWork() {
        requireNotClosed();
        if (triage() == Triage.FREE) throw Refusal.conflict("case.isFree", String.valueOf(number));
        if (triage() == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        state = CaseState.WAITING;
    }

    /** Whoever of the desk answers first takes the case. */
    void answered(long byUser, Instant at) {
        requireNotClosed();
        lastWordAt = at;
        if (assigneeId == null) assigneeId = byUser;
        if (followUpOn != null && !followUpOn.isAfter(BusinessClock.dayOf(at))) followUpOn = null;
        state = CaseState.WAITING;
    }

    /** The customer wrote or decided, so it is the desk's turn; a closed case opens again. */
    void customerSpoke(Instant at) {
        lastWordAt = at;
        if (state != CaseState.NEW) state = CaseState.OPEN;
    }

    void close() {
        requireNotClosed();
        followUpOn = null;
        state = CaseState.CLOSED;
    }

    /** @throws Refusal case.notClosed, also for one that is merged into another */
    void reopen() {
        if (state != CaseState.CLOSED || isMerged()) throw Refusal.conflict("case.notClosed", String.valueOf(number));
        state = CaseState.OPEN;
    }

    /** @return whether this changed anything @throws Refusal case.closed */
    boolean assign(Long userId) {
        requireNotClosed();
        if (Objects.equals(assigneeId, userId)) return false;
        assigneeId = userId;
        return true;
    }

    /**
     * It waits until a day.
     *
     * @param day after today, at most a year ahead; null takes the date away and leaves the turn where it is
     * @throws Refusal case.closed, case.followUpDay
     */
    void followUp(LocalDate day, LocalDate today) {
        requireNotClosed();
        if (day != null && (!day.isAfter(today) || day.isAfter(today.plusYears(1))))
            throw Refusal.invalid("case.followUpDay", day);
        followUpOn = day;
        if (day != null) state = CaseState.WAITING;
    }

    /** It is what it was before a step that is taken back. */
    void restore(CaseState stateBefore, Long assigneeBefore, LocalDate followUpBefore) {
        state = stateBefore;
        assigneeId = assigneeBefore;
        followUpOn = followUpBefore;
    }

    /** Another case goes on in this one; where the other waited for the desk, this one does. */
    void take(SupportCase other) {
        requireNotClosed();
        boolean desksTurn = other.state == CaseState.NEW || other.state == CaseState.OPEN;
        if (desksTurn && state == CaseState.WAITING) state = CaseState.OPEN;
        if (other.lastWordAt.isAfter(lastWordAt)) lastWordAt = other.lastWordAt;
        other.mergedIntoId = id;
        other.followUpOn = null;
        other.state = CaseState.CLOSED;
    }

    void separate(CaseState before) {
        mergedIntoId = null;
        state = before;
    }

    boolean isMerged() {
        return mergedIntoId != null;
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }

    LocalDate followUpOn() {
        return followUpOn;
    }

    int version() {
        return version;
    }

    private void requireNotClosed() {
        if (state == CaseState.CLOSED) throw Refusal.conflict("case.closed", String.valueOf(number));
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

    String subject() {
        return subject;
    }

    String language() {
        return language;
    }

    CaseState state() {
        return state;
    }

    Triage triage() {
        return classification.triage();
    }

    String triageReason() {
        return classification.reason();
    }

    String triagedBy() {
        return classification.by();
    }

    Long assigneeId() {
        return assigneeId;
    }

    Entitlement entitlement() {
        return entitlement;
    }

    EntitlementReason entitlementReason() {
        return EntitlementReason.parse(entitlementReason);
    }
}
