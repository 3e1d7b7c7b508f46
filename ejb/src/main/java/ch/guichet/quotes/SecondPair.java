package ch.guichet.quotes;

import ch.guichet.identity.User;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The second pair of eyes on a version that one person may not send alone (rule 13). */
@Embeddable
class SecondPair {
    @Column(name = "approver_id")
    private Long approverId;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "approval_asked_at")
    private Instant approvalAskedAt;

    @Column(name = "approval_note")
    private String approvalNote;

    protected SecondPair() {}

    static SecondPair asked(Instant at) {
        SecondPair fresh = new SecondPair();
        fresh.approvalAskedAt = at;
        return fresh;
    }

    SecondPair said(User person) {
        SecondPair given = asked(approvalAskedAt);
        given.approverId = person.id();
        given.approverName = person.displayName();
        return given;
    }

    SecondPair refused(String why) {
        SecondPair refused = asked(approvalAskedAt);
        refused.approvalNote = why;
        return refused;
    }

    /** The reason of an earlier refusal stays to be read. */
    SecondPair startedAfresh() {
        SecondPair fresh = asked(null);
        fresh.approvalNote = approvalNote;
        return fresh;
    }

    boolean isGiven() {
        return approverId != null;
    }

    String approverName() {
        return approverName;
    }

    Instant askedAt() {
        return approvalAskedAt;
    }

    String note() {
        return approvalNote;
    }
}
