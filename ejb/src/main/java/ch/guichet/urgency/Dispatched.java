package ch.guichet.urgency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** To whom accepted urgency was given, when and by whom; nothing of it as long as nobody has it. */
@Embeddable
record Dispatched(
        @Column(name = "specialist_id") Long specialistId,
        @Column(name = "specialist_name") String specialistName,
        @Column(name = "dispatched_at") Instant at,
        @Column(name = "dispatched_by") String by) {}
