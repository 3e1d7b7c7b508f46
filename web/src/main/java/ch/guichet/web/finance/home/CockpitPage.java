package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.MonthAhead;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.MonthReadiness;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.billing.monthend.RunMode;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import org.omnifaces.util.Faces;

/** Where a month is billed: what is ready, what is missing, what was run before. */
@Named
@ViewScoped
public class CockpitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MonthReadiness readiness;
    private final MonthEnd monthEnd;
    private YearMonth month;
    private String after;
    private transient MonthAhead ahead;
    private transient Page<RunHeader> runs;

    protected CockpitPage() {
        this(null, null);
    }

    @Inject
    public CockpitPage(MonthReadiness readiness, MonthEnd monthEnd) {
        this.readiness = readiness;
        this.monthEnd = monthEnd;
    }

    /** Drafts that change nothing. */
    public void rehearse() {
        start(RunMode.DRY_RUN);
    }

    /** Drafts that wait for an approval. */
    public void prepare() {
        start(RunMode.REAL);
    }

    private void start(RunMode mode) {
        Faces.redirect(
                "/finance/home/run.xhtml?id=%s",
                Long.toString(monthEnd.prepare(getAhead().month(), mode)));
    }

    public MonthAhead getAhead() {
        if (ahead == null) ahead = readiness.look(month);
        return ahead;
    }

    public Page<RunHeader> getRuns() {
        if (runs == null) runs = monthEnd.runs(after);
        return runs;
    }

    /** The history from its next page on, or null at its end. */
    public String getNext() {
        return getRuns().next() == null
                ? null
                : address().with("after", getRuns().next()).url() + "#history";
    }

    public String getFirst() {
        return after == null ? null : address().url() + "#history";
    }

    private ListAddress address() {
        return ListAddress.of("/finance/home/home.xhtml").with("month", month);
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
