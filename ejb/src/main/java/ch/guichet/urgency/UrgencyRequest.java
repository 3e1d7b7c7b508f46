package ch.guichet.urgency;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.booking.SpecialistNow;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody needs help at once, and is offered it (rule 16). Price and words are frozen when the offer is sent; what can
 * still happen to it is one decision, and then the work.
 */
@Entity
@Table(name = "urgency_request")
class UrgencyRequest {
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

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "contact_id", updatable = false)
    private long contactId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String language;

    @Column(name = "thread_token", updatable = false)
    private String threadToken;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyState state = UrgencyState.SENT;

    @Column(name = "open_case_id")
    private Long openCaseId;

    @Embedded
    private UrgencyTerms terms;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    @Column(name = "acceptance_id")
    private Long acceptanceId;

    @Embedded
    private Dispatched dispatched;

    @Version
    private int version;

    protected UrgencyRequest() {}

    UrgencyRequest(
            int number, UrgencySubject subject, UrgencyTerms terms, UrgencyWindow window, String token, String by) {
        this.number = number;
        customerId = subject.customerId();
        caseId = subject.caseId();
        contactId = subject.contactId();
        title = subject.title();
        language = subject.language();
        threadToken = token;
        askedAt = window.from();
        askedBy = by;
        expiresAt = window.until();
        openCaseId = caseId;
        this.terms = terms;
    }

    /** @throws Refusal acceptance.already, urgency.refused, urgency.withdrawn, urgency.lapsed: too late is too late */
    void requireOpen(Instant now) {
        switch (state) {
            case SENT, SEEN -> {
                if (!now.isBefore(expiresAt)) throw Refusal.conflict("urgency.lapsed", expiresAt);
            }
            case ACCEPTED, TOO_LATE -> throw Refusal.conflict("acceptance.already");
            case REFUSED -> throw Refusal.conflict("urgency.refused");
            case WITHDRAWN -> throw Refusal.conflict("urgency.withdrawn");
            case LAPSED -> throw Refusal.conflict("urgency.lapsed", expiresAt);
        }
    }

    /** The first time only. */
    void see(String by, Instant at) {
        if (state != UrgencyState.SENT) return;
        state = UrgencyState.SEEN;
        seenAt = at;
        seenBy = by;
    }

    /**
     * The yes of which this is the proof.
     *
     * @param workBegan whether the work was begun before it; then it adds nothing
     * @throws Refusal those of {@link #requireOpen}
     */
    void accept(Evidence evidence, boolean workBegan) {
        requireOpen(evidence.acceptedAt());
        boolean mine = evidence.kind() == SubjectKind.URGENCY && evidence.subjectId() == id;
        if (!mine) throw new IllegalArgumentException("evidence " + evidence.id() + " is for something else");
        acceptanceId = evidence.id();
        decide(
                workBegan ? UrgencyState.TOO_LATE : UrgencyState.ACCEPTED,
                evidence.contactName(),
                evidence.acceptedAt());
        if (workBegan) openCaseId = null;
    }

    void refuse(String why, String by, Instant at) {
        requireOpen(at);
        reason = said(why);
        end(UrgencyState.REFUSED, by, at);
    }

    /** The house cannot keep it, also after a yes as long as nothing was begun. @throws Refusal urgency.begun */
    void withdraw(String why, String by, Instant at) {
        if (openCaseId == null) throw Refusal.conflict("urgency.over", String.valueOf(number));
        reason = said(why);
        end(UrgencyState.WITHDRAWN, by, at);
    }

    /** @return whether it lapsed now */
    boolean lapse(Instant at) {
        if (!state.open() || at.isBefore(expiresAt)) return false;
        end(UrgencyState.LAPSED, null, at);
        return true;
    }

    /** @throws Refusal urgency.notAccepted, urgency.over once the work is begun */
    void dispatch(SpecialistNow to, String by, Instant at) {
        requireAccepted();
        dispatched = new Dispatched(to.id(), to.name(), at, by);
    }

    /** Its work is begun. */
    void begin() {
        requireAccepted();
        openCaseId = null;
    }

    /** @throws Refusal urgency.notAccepted, urgency.over */
    void requireAccepted() {
        if (state != UrgencyState.ACCEPTED) throw Refusal.conflict("urgency.notAccepted", String.valueOf(number));
        if (openCaseId == null) throw Refusal.conflict("urgency.over", String.valueOf(number));
    }

    private void end(UrgencyState how, String by, Instant at) {
        decide(how, by, at);
        openCaseId = null;
    }

    private void decide(UrgencyState how, String by, Instant at) {
        state = how;
        decidedBy = by;
        decidedAt = at;
    }

    private static String said(String why) {
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) throw Refusal.invalid("urgency.reasonMissing");
        if (said.length() > LONGEST_REASON) throw Refusal.invalid("urgency.reasonTooLong", LONGEST_REASON);
        return said;
    }

    /** What a yes to this paper is a yes to. */
    Subject asSubject(UrgencyPaper paper) {
        return new Subject(
                SubjectKind.URGENCY,
                id,
                1,
                title,
                paper.bytes(),
                UrgencyPaper.MEDIA_TYPE,
                terms.cost().gross());
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

    long caseId() {
        return caseId;
    }

    long contactId() {
        return contactId;
    }

    String title() {
        return title;
    }

    String threadToken() {
        return threadToken;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    UrgencyState state() {
        return state;
    }

    UrgencyTerms terms() {
        return terms;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String reason() {
        return reason;
    }

    Long acceptanceId() {
        return acceptanceId;
    }

    Long specialistId() {
        return dispatched == null ? null : dispatched.specialistId();
    }

    String specialistName() {
        return dispatched == null ? null : dispatched.specialistName();
    }
}
