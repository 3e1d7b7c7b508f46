package ch.guichet.billing.monthend;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The billing of one month. Its key makes sure that a month is really billed by one run only (rule 24). */
@Entity(name = "BillingRun")
@Table(name = "billing_run")
class BillingRun {
    @Id
    private long id;

    @Column(name = "run_key")
    private String key;

    @Column(name = "billed_month")
    private String month;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunMode mode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunState state;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    @Column(name = "job_execution_id")
    private Long jobExecutionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Halt halted;

    @Column(name = "working_since")
    private Instant workingSince;

    @Column(name = "done_before")
    private long doneBefore;

    @Column(columnDefinition = "LONGTEXT")
    private String proof;

    protected BillingRun() {}

    BillingRun(long id, YearMonth month, RunMode mode, String startedBy, Instant now) {
        this.id = id;
        this.key = mode == RunMode.REAL ? "REAL:" + month : "DRY_RUN:" + id;
        this.month = month.toString();
        this.mode = mode;
        this.state = RunState.DRAFTING;
        this.startedBy = startedBy;
        this.startedAt = now;
    }

    /** The billing of one customer up to a day; its key lets in one at a time. */
    BillingRun(long id, long customerId, String customerName, LocalDate cutOff, String startedBy, Instant now) {
        this(id, YearMonth.from(cutOff), RunMode.REAL, startedBy, now);
        this.key = "CUSTOMER:" + customerId;
        this.customerId = customerId;
        this.customerName = customerName;
        this.cutOff = cutOff;
    }

    /** The drafts are complete. Said again after a restart, it changes nothing. */
    void draftsAreComplete() {
        if (state == RunState.DRAFTING) state = RunState.READY;
    }

    /** @throws Refusal when there is nothing to approve: a dry run, drafts still in the making, or approved before */
    void approve(String by, Instant now) {
        if (mode == RunMode.DRY_RUN) throw Refusal.conflict("billing.dryRunIsNotPosted");
        if (state != RunState.READY) throw Refusal.conflict("billing.notReady", state.name());
        state = RunState.POSTING;
        approvedBy = by;
        approvedAt = now;
    }

    /** @throws Refusal once the run is approved: what is posted is corrected by credit notes, not undone (rule 23) */
    void discard() {
        if (state != RunState.READY && state != RunState.DRAFTING) {
            throw Refusal.conflict("billing.cannotDiscard", state.name());
        }
        state = RunState.DISCARDED;
        key = "DISCARDED:" + id;
    }

    void finish(String proof, Instant now) {
        this.proof = proof;
        state = RunState.POSTED;
        if (customerId != null) key = "CUSTOMER:" + customerId + ":" + id;
        finishedAt = now;
    }

    /** Asked to stop: whoever works on it finishes what he has in hand and begins with nothing more. */
    void halt() {
        halted = Halt.ASKED;
    }

    /** Work goes on from here: what is done by now does not count for the rate. */
    void takeUp(Instant now, long doneBefore) {
        halted = null;
        workingSince = now;
        this.doneBefore = doneBefore;
    }

    void runsAs(long jobExecutionId) {
        this.jobExecutionId = jobExecutionId;
    }

    boolean approved() {
        return approvedAt != null;
    }

    /** Work up to this day is billed; later work waits for the next run. */
    LocalDate cutOff() {
        return cutOff == null ? month().atEndOfMonth() : cutOff;
    }

    /** The one customer it is about, or null. */
    Long customerId() {
        return customerId;
    }

    long id() {
        return id;
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    RunMode mode() {
        return mode;
    }

    Instant startedAt() {
        return startedAt;
    }

    RunState state() {
        return state;
    }

    /** When the job was last started; the run's own start when it never was. */
    Instant workingSince() {
        return workingSince == null ? startedAt : workingSince;
    }

    /** Customers done, counted once a step, when the job was last started. */
    long doneBefore() {
        return doneBefore;
    }

    /** Why nobody works on it, or null. */
    Halt halted() {
        return halted;
    }

    Long jobExecutionId() {
        return jobExecutionId;
    }

    RunHeader header() {
        return new RunHeader(
                id,
                month(),
                mode,
                state,
                startedBy,
                startedAt,
                approvedBy,
                approvedAt,
                finishedAt,
                customerId,
                customerName,
                cutOff());
    }

    String proof() {
        return proof;
    }
}
