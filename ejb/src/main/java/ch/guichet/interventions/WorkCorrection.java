package ch.guichet.interventions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a stretch of work was before it was put right, how it reads now, who did it and why. */
@Entity
@Immutable
@Table(name = "work_correction")
class WorkCorrection {
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

    @Column(name = "intervention_id")
    private long interventionId;

    @Column(name = "work_entry_id")
    private long workEntryId;

    @Column(name = "old_started_at")
    private Instant oldStartedAt;

    @Column(name = "old_seconds")
    private int oldSeconds;

    @Column(name = "old_note")
    private String oldNote;

    @Column(name = "new_started_at")
    private Instant newStartedAt;

    @Column(name = "new_seconds")
    private Integer newSeconds;

    @Column(name = "new_note")
    private String newNote;

    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected WorkCorrection() {}

    /** @param right null when there was no such work */
    WorkCorrection(long interventionId, WorkEntryRow old, WorkTime right, String reason, String by, Instant at) {
        this.interventionId = interventionId;
        workEntryId = old.id();
        oldStartedAt = old.startedAt();
        oldSeconds = old.seconds();
        oldNote = old.note();
        newStartedAt = right == null ? null : right.startedAt();
        newSeconds = right == null ? null : Integer.valueOf(Math.toIntExact(right.seconds()));
        newNote = right == null ? null : right.note();
        this.reason = reason;
        correctedBy = by;
        correctedAt = at;
    }
}
