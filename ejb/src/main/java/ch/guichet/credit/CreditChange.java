package ch.guichet.credit;

import ch.guichet.identity.User;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of a lot by hand: nothing happens before somebody else than its author says yes (rule 20). */
@Entity
@Table(name = "credit_change")
class CreditChange {
    static final int LONGEST_REASON = 120;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeState state;

    @Column(name = "lot_id")
    private long lotId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "to_customer_id")
    private Long toCustomerId;

    private long quantity;

    private String reason;

    @Column(name = "proposed_by_id")
    private long proposedById;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "new_lot_id")
    private Long newLotId;

    protected CreditChange() {}

    /**
     * @param quantity minutes or Rappen by the lot's kind; below zero where an adjustment takes
     * @param toCustomerId whom a transfer is for, null for an adjustment
     * @throws Refusal credit.reason, credit.changeNothing, credit.changeToSame
     */
    CreditChange(
            long id,
            ChangingLot lot,
            long quantity,
            Long toCustomerId,
            String reason,
            User author,
            Instant proposedAt) {
        this.id = id;
        this.kind = toCustomerId == null ? ChangeKind.ADJUSTMENT : ChangeKind.TRANSFER;
        this.state = ChangeState.PROPOSED;
        this.lotId = lot.balance().lotId();
        this.customerId = lot.customerId();
        this.toCustomerId = toCustomerId;
        this.quantity = quantity;
        this.reason = required(reason);
        this.proposedById = author.id();
        this.proposedBy = author.displayName();
        this.proposedAt = proposedAt;
        if (quantity == 0 || kind == ChangeKind.TRANSFER && quantity < 0) throw Refusal.invalid("credit.changeNothing");
        if (toCustomerId != null && toCustomerId == customerId) throw Refusal.invalid("credit.changeToSame");
    }

    /** @param newLot what a transfer has made, else null @throws Refusal credit.changeDecided, credit.changeOwn */
    void approve(User by, Instant at, Long newLot) {
        requireOpen();
        if (by.id() == proposedById) throw Refusal.forbidden("credit.changeOwn");
        decide(ChangeState.APPROVED, by, at);
        newLotId = newLot;
    }

    /** By anybody who may decide, its author too: it is as if it had not been asked. @throws Refusal as above, credit.reason */
    void decline(User by, Instant at, String why) {
        requireOpen();
        declineReason = required(why);
        decide(ChangeState.DECLINED, by, at);
    }

    private void requireOpen() {
        if (state != ChangeState.PROPOSED) throw Refusal.conflict("credit.changeDecided", decidedBy);
    }

    /** Asked before anything is moved. @throws Refusal as {@link #approve} */
    void requireMayBeApproved(User by) {
        requireOpen();
        if (by.id() == proposedById) throw Refusal.forbidden("credit.changeOwn");
    }

    private void decide(ChangeState now, User by, Instant at) {
        state = now;
        decidedById = by.id();
        decidedBy = by.displayName();
        decidedAt = at;
    }

    private static String required(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) throw Refusal.invalid("credit.reason", LONGEST_REASON);
        return why;
    }

    ChangeKind kind() {
        return kind;
    }

    long id() {
        return id;
    }

    long lotId() {
        return lotId;
    }

    Long toCustomerId() {
        return toCustomerId;
    }

    long quantity() {
        return quantity;
    }

    /** As the ledger keeps it: the reason and both names would not fit for everybody, the change has them. */
    String reason() {
        return reason;
    }
}
