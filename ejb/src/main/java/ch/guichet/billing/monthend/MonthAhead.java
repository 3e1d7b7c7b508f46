package ch.guichet.billing.monthend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How the next month to bill stands before it is started.
 *
 * @param month the month looked at, or null when everything that is over is billed
 * @param billable all months that could be billed, the latest first
 * @param current the month in course, which is billed next
 * @param open the real run that is not posted yet and comes first, or null
 * @param customers with work that is ready
 * @param seconds raw time that is ready
 * @param waiting work that would not be billed, the first of it
 * @param unreachable who would be parked, the first of them
 * @param ends what may still change the month: running clocks, quotes without a decision, customers on hold
 * @param publisherGaps the codes of the settings that are missing
 */
public record MonthAhead(
        YearMonth month,
        List<YearMonth> billable,
        YearMonth current,
        RunHeader open,
        long customers,
        long interventions,
        long seconds,
        List<WaitingWork> waiting,
        List<UnreachableCustomer> unreachable,
        List<OpenEnd> ends,
        List<String> publisherGaps) {

    /** The first day on which the month in course can be billed. */
    public LocalDate nextDay() {
        return current.plusMonths(1).atDay(1);
    }

    public boolean canStart() {
        return month != null && publisherGaps.isEmpty();
    }

    public List<OpenEnd> timers() {
        return ends(OpenEnd.Kind.TIMER);
    }

    public List<OpenEnd> quotes() {
        return ends(OpenEnd.Kind.QUOTE);
    }

    /** By the document that a credit note takes back; the next month-end then bills the accepted version. */
    public List<OpenEnd> overbilled() {
        return ends(OpenEnd.Kind.OVERBILLED);
    }

    public List<OpenEnd> holds() {
        return ends(OpenEnd.Kind.HOLD);
    }

    private List<OpenEnd> ends(OpenEnd.Kind kind) {
        return ends.stream().filter(end -> end.kind() == kind).toList();
    }

    /** A real run waits for another one to be finished. */
    public boolean canStartForReal() {
        return canStart() && open == null;
    }
}
