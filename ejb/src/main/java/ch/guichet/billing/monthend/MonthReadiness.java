package ch.guichet.billing.monthend;

import ch.guichet.catalog.Catalog;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says before a month is billed what is ready and what is missing: ten statements, however much work there is. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class MonthReadiness {
    /** Whoever has let more months pass begins with these. */
    private static final int MOST_MONTHS = 24;

    private UnbilledWork work;
    private OpenEnds ends;
    private RunStore runs;
    private Catalog catalog;
    private BusinessClock clock;

    public MonthReadiness() {}

    @Inject
    MonthReadiness(UnbilledWork work, OpenEnds ends, RunStore runs, Catalog catalog, BusinessClock clock) {
        this.work = work;
        this.ends = ends;
        this.runs = runs;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @param wanted one of the months that can be billed; null, or any other, for the last of them */
    public MonthAhead look(YearMonth wanted) {
        List<BillingRun> real = runs.realRunsNotDiscarded();
        RunHeader open =
                runs.open().stream().map(BillingRun::header).findFirst().orElse(null);
        List<YearMonth> billable = billable(real, work.firstDay(), clock.month());
        if (billable.isEmpty()) {
            return new MonthAhead(
                    null, billable, clock.month(), open, 0, 0, 0, List.of(), List.of(), ends.overbilled(), List.of());
        }
        YearMonth month = billable.contains(wanted) ? wanted : billable.get(0);
        LocalDate cutOff = month.atEndOfMonth();
        UnbilledWork.Ready ready = work.ready(cutOff);
        return new MonthAhead(
                month,
                billable,
                clock.month(),
                open,
                ready.customers(),
                ready.interventions(),
                ready.seconds(),
                work.waiting(cutOff),
                work.unreachable(cutOff),
                Stream.of(ends.timers(cutOff), ends.quotes(cutOff), ends.overbilled(), ends.holds(cutOff))
                        .flatMap(List::stream)
                        .toList(),
                catalog.publisherGaps(cutOff));
    }

    /**
     * The months that are over and have no run, the latest first. The last one always counts; earlier ones only as far
     * back as there is unbilled work, and not before a month that is billed already, whose run took all work so far.
     */
    static List<YearMonth> billable(List<BillingRun> real, LocalDate firstUnbilled, YearMonth current) {
        Set<YearMonth> taken = real.stream().map(BillingRun::month).collect(Collectors.toSet());
        YearMonth last = current.minusMonths(1);
        YearMonth from = firstUnbilled == null ? last : YearMonth.from(firstUnbilled);
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MOST_MONTHS)
                .takeWhile(month -> !taken.contains(month) && (month.equals(last) || !month.isBefore(from)))
                .toList();
    }
}
