package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A stretch of work as it is typed: a new one, or one that is being put right. */
@Named
@ViewScoped
public class WorkForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Long> USUAL = List.of(300L, 900L, 1_800L, 3_600L, 7_200L);
    private static final Map<String, String> FIELDS = Map.of(
            "work.beforeAcceptance",
            "log:time",
            "work.inFuture",
            "log:time",
            "work.startMissing",
            "log:time",
            "work.absurdDuration",
            "log:duration",
            "work.noteTooLong",
            "log:note");

    private final Interventions interventions;
    private final InterventionPage page;
    private final BusinessClock clock;
    private final BesideField beside;
    private final Speech say;
    private Long entry;
    private LocalDate day;
    private LocalTime time;
    private Long duration;
    private String note;
    private String reason;
    private boolean offPresence;

    protected WorkForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public WorkForm(
            Interventions interventions, InterventionPage page, BusinessClock clock, BesideField beside, Speech say) {
        this.interventions = interventions;
        this.page = page;
        this.clock = clock;
        this.beside = beside;
        this.say = say;
    }

    @PostConstruct
    void clear() {
        entry = null;
        day = clock.today();
        time = null;
        duration = null;
        note = null;
        reason = null;
        offPresence = false;
    }

    /** Work of so many seconds that ends now. */
    public void justNow(long seconds) {
        duration = seconds;
        Instant agreed = page.getView().row().agreedAt();
        Instant began = clock.now().minusSeconds(seconds);
        at(began.isBefore(agreed) ? agreed : began);
    }

    private void at(Instant start) {
        ZonedDateTime there = start.atZone(BusinessClock.ZURICH).truncatedTo(ChronoUnit.MINUTES);
        day = there.toLocalDate();
        time = there.toLocalTime();
    }

    public void save() {
        Instant start = start();
        if (duration == null || duration < 1) {
            beside.refuse("log:duration", say.of("desk.log.durationMissing"));
        } else if (start.plusSeconds(duration).isAfter(clock.now().plusSeconds(59))) {
            beside.refuse("log:duration", say.of("desk.log.endsInFuture", start.plusSeconds(duration), clock.now()));
        } else if (beside.done(FIELDS, () -> write(new WorkTime(start, duration, note, offPresence)))) {
            clear();
            page.told(say.of("desk.log.saved", page.getView().row().accounted()));
        }
    }

    private void write(WorkTime work) {
        if (entry == null) interventions.log(page.workId(), work);
        else interventions.correct(page.workId(), entry, work, reason);
        page.load();
    }

    /** What is typed to the minute means the yes itself when that came within this minute. */
    private Instant start() {
        Instant typed = day.atTime(time).atZone(BusinessClock.ZURICH).toInstant();
        Instant agreed = page.getView().row().agreedAt();
        return typed.equals(agreed.truncatedTo(ChronoUnit.MINUTES)) ? agreed : typed;
    }

    public void edit(WorkEntryRow row) {
        entry = row.id();
        at(row.startedAt());
        duration = (long) row.seconds();
        note = row.note();
    }

    /** There was no such work. */
    public void remove() {
        interventions.correct(page.workId(), entry, null, reason);
        clear();
        page.told(say.of("desk.log.removed"));
    }

    public void cancel() {
        clear();
    }

    /** Whether a stretch is being put right, and not a new one written. */
    public boolean isCorrecting() {
        return entry != null;
    }

    public Long getEntry() {
        return entry;
    }

    public List<Long> getUsual() {
        return USUAL;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Long getDuration() {
        return duration;
    }

    public void setDuration(Long duration) {
        this.duration = duration;
    }

    /** Why a stretch is put right. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether the customer was not there. */
    public boolean isOffPresence() {
        return offPresence;
    }

    public void setOffPresence(boolean offPresence) {
        this.offPresence = offPresence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
