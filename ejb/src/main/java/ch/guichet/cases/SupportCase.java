package ch.guichet.cases;

import ch.guichet.shared.Refusal;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's question from its receipt to its closing. Its entitlement is decided once and never rewritten (rule 1). */
@Entity
@Table(name = "support_case")
class SupportCase {
    private static final int LONGEST_REASON = 500;

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Triage triage = Triage.UNSURE;

    @Column(name = "triage_reason")
    private String triageReason;

    @Column(name = "triaged_by")
    private String triagedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseState state = CaseState.NEW;

    @Column(name = "assignee_id")
    private Long assigneeId;

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
        if (decided == null || decided == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        boolean said = reason != null && !reason.isBlank();
        boolean turnedOver = triage != Triage.UNSURE && triage != decided;
        if (turnedOver && !said) throw Refusal.invalid("case.reasonMissing");
        if (said && reason.strip().length() > LONGEST_REASON)
            throw Refusal.invalid("case.reasonTooLong", LONGEST_REASON);
        triage = decided;
        triageReason = said ? reason.strip() : null;
        triagedBy = by;
    }

    /**
     * The desk offers paid work. Offering is a person's decision that the case is paid, unless a person has decided
     * that it is free: that has to be turned over first, with a reason.
     */
    void offerPaidWork(String by) {
        requireNotClosed();
        if (triage == Triage.FREE) throw Refusal.conflict("case.isFree", String.valueOf(number));
        if (triage == Triage.UNSURE) classify(Triage.PAID, null, by);
        state = CaseState.WAITING;
    }

    /** Whoever of the desk answers first takes the case. */
    void answered(long byUser, Instant at) {
        requireNotClosed();
        lastWordAt = at;
        if (assigneeId == null) assigneeId = byUser;
        state = CaseState.WAITING;
    }

    /** The customer wrote or decided, so it is the desk's turn; a closed case opens again. */
    void customerSpoke(Instant at) {
        lastWordAt = at;
        if (state != CaseState.NEW) state = CaseState.OPEN;
    }

    void close() {
        requireNotClosed();
        state = CaseState.CLOSED;
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
        return triage;
    }

    String triageReason() {
        return triageReason;
    }

    String triagedBy() {
        return triagedBy;
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
