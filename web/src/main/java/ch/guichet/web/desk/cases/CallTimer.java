package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseNumber;
import ch.guichet.hotline.Timers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The phone rings: the caller's question is written down and his time runs; what ran before pauses by itself. */
@Named
@RequestScoped
public class CallTimer {
    private final CallPage page;
    private final Timers timers;

    protected CallTimer() {
        this(null, null);
    }

    @Inject
    public CallTimer(CallPage page, Timers timers) {
        this.page = page;
        this.timers = timers;
    }

    public void record() {
        CaseNumber made = page.keep();
        if (made == null) return;
        timers.start(made.caseId());
        page.go(made);
    }
}
