package ch.guichet.web.desk.interventions;

import ch.guichet.hotline.TimerView;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.web.desk.hotline.RunningTimer;
import ch.guichet.web.desk.hotline.TimerCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The timer on an intervention's page; stopped, its raw seconds are work entries. */
@Named
@RequestScoped
public class WorkClock {
    private final TimerCard timers;
    private final InterventionPage page;
    private final WorkTimers work;
    private final RunningTimer running;

    protected WorkClock() {
        this(null, null, null, null);
    }

    @Inject
    public WorkClock(TimerCard timers, InterventionPage page, WorkTimers work, RunningTimer running) {
        this.timers = timers;
        this.page = page;
        this.work = work;
        this.running = running;
    }

    public List<TimerView> getAll() {
        return timers.ofWork(page.workId());
    }

    public void start() {
        work.start(page.workId());
        running.forget();
    }

    public void stop(TimerView one) {
        timers.stop(one);
        page.load();
    }

    /** Whether a timer can be started: as long as the work is open, wherever it came from. */
    public boolean isPossible() {
        return page.isOpen();
    }
}
