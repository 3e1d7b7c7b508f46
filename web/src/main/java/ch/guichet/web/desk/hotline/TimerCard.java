package ch.guichet.web.desk.hotline;

import ch.guichet.hotline.HotlineDesk;
import ch.guichet.hotline.HotlineTime;
import ch.guichet.hotline.TimeCorrection;
import ch.guichet.hotline.TimerView;
import ch.guichet.hotline.Timers;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** The timer on a case's page. It draws what the database says and keeps nothing but what is being typed. */
@Named
@ViewScoped
public class TimerCard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS =
            Map.of("hotline.reasonMissing", "timer:reason", "timer.seconds", "timer:seconds");

    private final Timers timers;
    private final HotlineDesk hotline;
    private final RunningTimer running;
    private final BesideField beside;
    private final Speech say;
    private Long stretch;
    private Long timer;
    private Long seconds;
    private String reason;
    private String note;
    private boolean away;

    protected TimerCard() {
        this(null, null, null, null, null);
    }

    @Inject
    public TimerCard(Timers timers, HotlineDesk hotline, RunningTimer running, BesideField beside, Speech say) {
        this.timers = timers;
        this.hotline = hotline;
        this.running = running;
        this.beside = beside;
        this.say = say;
    }

    public HotlineTime time(long caseId) {
        return hotline.time(caseId);
    }

    /** The caller's open timers of this case. */
    public List<TimerView> of(long caseId) {
        return running.getAll().stream()
                .filter(t -> t.caseId() != null && t.caseId() == caseId)
                .toList();
    }

    /** The caller's open timers of this paid work. */
    public List<TimerView> ofWork(long interventionId) {
        return running.getAll().stream()
                .filter(t -> t.interventionId() != null && t.interventionId() == interventionId)
                .toList();
    }

    /** What was put right in the times of this case. */
    public List<TimeCorrection> corrections(long caseId) {
        return hotline.corrections(caseId);
    }

    /** Whether one of them measures paid work. */
    public boolean isPaid(long caseId) {
        return of(caseId).stream().anyMatch(TimerView::paid);
    }

    public void start(long caseId) {
        timers.start(caseId);
        running.forget();
    }

    public void startPaid(long caseId) {
        timers.startPaid(caseId);
        running.forget();
        Messages.addGlobalInfo("{0}", say.of("hotline.paidStarted"));
    }

    public void pause(long id) {
        timers.pause(id);
        running.forget();
    }

    public void resume(long id) {
        timers.resume(id);
        running.forget();
    }

    public void stop(TimerView one) {
        timers.stop(one.id(), note, away && one.paid());
        note = null;
        away = false;
        running.forget();
        Messages.addGlobalInfo("{0}", say.of(one.paid() ? "hotline.stoppedPaid" : "hotline.stopped"));
    }

    /** Opens the form that puts a stretch right. */
    public void edit(long timerId, TimerView.StretchView one) {
        timer = timerId;
        stretch = one.id();
        seconds = one.seconds();
        reason = null;
    }

    public void correct() {
        long right = seconds == null ? 0 : seconds;
        if (!beside.done(FIELDS, () -> timers.correct(timer, stretch, right, reason))) return;
        cancel();
        running.forget();
        Messages.addGlobalInfo("{0}", say.of("hotline.corrected"));
    }

    public void cancel() {
        stretch = null;
        timer = null;
    }

    public Long getStretch() {
        return stretch;
    }

    public Long getSeconds() {
        return seconds;
    }

    public void setSeconds(Long seconds) {
        this.seconds = seconds;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether the customer was not there. */
    public boolean isAway() {
        return away;
    }

    public void setAway(boolean away) {
        this.away = away;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
