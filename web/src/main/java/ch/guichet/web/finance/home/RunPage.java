package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.ParkedCustomer;
import ch.guichet.billing.monthend.ParkedList;
import ch.guichet.billing.monthend.RunComparison;
import ch.guichet.billing.monthend.RunDifference;
import ch.guichet.billing.monthend.RunStatus;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Formats;
import ch.guichet.web.list.RowId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;

/** One run: how it stands, what it comes to, who is left out, and the one thing to do next. */
@Named
@ViewScoped
public class RunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MonthEnd monthEnd;
    private final RunComparison comparison;
    private final ParkedList parkedList;
    private String id;
    private RunComparison.Basis with;
    private transient RunStatus status;
    private transient RunDifference difference;
    private transient List<ParkedCustomer> parked;

    protected RunPage() {
        this(null, null, null);
    }

    @Inject
    public RunPage(MonthEnd monthEnd, RunComparison comparison, ParkedList parkedList) {
        this.monthEnd = monthEnd;
        this.comparison = comparison;
        this.parkedList = parkedList;
    }

    public void load() {
        getStatus();
    }

    public void approve() {
        act(monthEnd::approve);
    }

    public void discard() {
        act(monthEnd::discard);
    }

    public void stop() {
        act(monthEnd::stop);
    }

    public void resume() {
        act(monthEnd::resume);
    }

    /** Asked every moment while the job works; when it does not any more, the page comes again as a whole. */
    public void tick() {
        status = monthEnd.status(run(), false);
        if (!status.working()) again();
    }

    /** Asked now and then while nobody works on it though somebody should. */
    public void look() {
        status = monthEnd.status(run(), false);
        if (getPhase() != RunPhase.LOST) again();
    }

    /** The servers that work on it now. */
    public String getServers() {
        return String.join(", ", getStatus().servers());
    }

    /** Whatever comes of it, what is shown afterwards is read anew. */
    private void act(LongConsumer verb) {
        status = null;
        verb.accept(run());
        again();
    }

    private void again() {
        Faces.redirect("/finance/home/run.xhtml?id=%s", Long.toString(run()));
    }

    private long run() {
        return RowId.of(id);
    }

    public RunStatus getStatus() {
        if (status == null) status = monthEnd.status(run());
        return status;
    }

    public RunPhase getPhase() {
        return RunPhase.of(getStatus());
    }

    public RunDifference getDifference() {
        if (difference == null) difference = comparison.of(run(), with == null ? RunComparison.Basis.MONTH : with);
        return difference;
    }

    public List<ParkedCustomer> getParked() {
        if (parked == null) parked = parkedList.of(run());
        return parked;
    }

    /** Customers a second, with one decimal while there are few. */
    public String getRate() {
        double rate = getStatus().progress().perSecond();
        return rate < 10 ? Double.toString(Math.round(rate * 10) / 10.0) : Formats.number(Math.round(rate));
    }

    /** What has changed, with its sign; nothing when nothing has. */
    public String change(Money now, Money then) {
        Money more = now.minus(then);
        return more.isZero() ? "=" : (more.isPositive() ? "+" : "") + Formats.money(more);
    }

    public String moreTime(Minutes now, Minutes then) {
        int more = now.value() - then.value();
        return more == 0 ? "=" : (more > 0 ? "+" : "-") + Formats.minutes(new Minutes(Math.abs(more)));
    }

    public String more(long count) {
        return count == 0 ? "=" : (count > 0 ? "+" : "") + Formats.number(count);
    }

    public RunComparison.Basis getWith() {
        return with;
    }

    public void setWith(RunComparison.Basis with) {
        this.with = with;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
