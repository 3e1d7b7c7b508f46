package ch.guichet.booking;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When, by whom and why an appointment was given up. */
@Embeddable
record Ending(
        @Column(name = "ended_at") Instant at,
        @Column(name = "ended_by") String by,
        @Column(name = "end_reason") String reason) {
    private static final int LONGEST_REASON = 500;

    /** @throws Refusal booking.reasonTooLong */
    static Ending of(String by, String reason, Instant now) {
        return new Ending(now, by, said(reason));
    }

    /** @return what is said without the blanks around it, or null when it is nothing */
    static String said(String typed) {
        String said = typed == null || typed.isBlank() ? null : typed.strip();
        if (said != null && said.length() > LONGEST_REASON)
            throw Refusal.invalid("booking.reasonTooLong", LONGEST_REASON);
        return said;
    }
}
