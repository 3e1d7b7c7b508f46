package ch.guichet.web.desk.hotline;

import ch.guichet.hotline.TimerView;
import ch.guichet.hotline.Timers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The caller's timers as every page of the desk shows them; one look at the database a page. */
@Named
@RequestScoped
public class RunningTimer {
    private final Timers timers;
    private List<TimerView> all;

    protected RunningTimer() {
        this(null);
    }

    @Inject
    public RunningTimer(Timers timers) {
        this.timers = timers;
    }

    public List<TimerView> getAll() {
        if (all == null) all = timers.mine();
        return all;
    }

    /** Goes over to another piece of work; what ran before pauses by itself. */
    public void resume(long timerId) {
        timers.resume(timerId);
        forget();
    }

    /** Looks again after something has changed. */
    public void forget() {
        all = null;
    }
}
