package ch.guichet.cases;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whether a case is free or paid, and which person decided so and why (rule 4). */
@Embeddable
record Classification(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Triage triage,

        @Column(name = "triage_reason") String reason,
        @Column(name = "triaged_by") String by) {
    /** Nobody has decided. */
    static final Classification NONE = new Classification(Triage.UNSURE, null, null);

    /**
     * A person decides; whoever turns a decided class over says why.
     *
     * @throws Refusal case.triageUndecided for UNSURE, case.reasonMissing, case.reasonTooLong
     */
    Classification decided(Triage decision, String why, String person) {
        if (decision == null || decision == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        boolean said = why != null && !why.isBlank();
        boolean turnedOver = triage != Triage.UNSURE && triage != decision;
        if (turnedOver && !said) throw Refusal.invalid("case.reasonMissing");
        if (said && why.strip().length() > SupportCase.LONGEST_REASON)
            throw Refusal.invalid("case.reasonTooLong", SupportCase.LONGEST_REASON);
        return new Classification(decision, said ? why.strip() : null, person);
    }
}
