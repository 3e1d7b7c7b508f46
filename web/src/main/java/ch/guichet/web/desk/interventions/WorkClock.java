package ch.guichet.web.desk.interventions;

import ch.guichet.hotline.TimerView;
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

    protected WorkClock() {
        this(null, null);
    }

    @Inject
    public WorkClock(TimerCard timers, InterventionPage page) {
        this.timers = timers;
        this.page = page;
    }

    public List<TimerView> getAll() {
        return timers.ofWork(page.workId());
    }

    public void start() {
        timers.startPaid(page.getView().row().caseId());
    }

    public void stop(TimerView one) {
        timers.stop(one);
        page.load();
    }

    /** Whether a timer can be started: open work that came of a case. */
    public boolean isPossible() {
        return page.isOpen() && page.getView().row().caseId() != null;
    }
}
