package ch.guichet.hotline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the clock had measured, what somebody said instead, and why. */
@Entity
@Immutable
@Table(name = "timer_correction")
class Correction {
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

    @Column(name = "stretch_id")
    private long stretchId;

    @Column(name = "old_seconds")
    private long oldSeconds;

    @Column(name = "new_seconds")
    private long newSeconds;

    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected Correction() {}

    Correction(long stretchId, long oldSeconds, long newSeconds, String reason, String by, Instant at) {
        this.stretchId = stretchId;
        this.oldSeconds = oldSeconds;
        this.newSeconds = newSeconds;
        this.reason = reason;
        correctedBy = by;
        correctedAt = at;
    }
}
