package ch.guichet.figures;

import ch.guichet.shared.Money;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

/**
 * One month.
 *
 * @param revenue net, by the books
 * @param vat owed on it, by the books
 * @param invoiced VAT included, less credit notes
 * @param paid by the bank, for documents
 * @param open what customers owed when the month was over, by the books
 * @param salesOutstanding days that sales of three months were outstanding then; null where nothing was invoiced
 * @param creditOpen what was left of Support Credit when the month was over
 * @param work seconds logged on interventions
 * @param hotline seconds on the free hotline
 * @param cases that came in, and {@code freeCases} of them a short question that costs nothing
 */
public record MonthFigures(
        YearMonth month,
        Money revenue,
        Money vat,
        Money invoiced,
        Money paid,
        Money open,
        Integer salesOutstanding,
        Money creditSold,
        Money creditUsed,
        Money creditLapsed,
        Money creditOpen,
        long work,
        long hotline,
        long cases,
        long freeCases) {
    private static final double SECONDS_AN_HOUR = 3600;

    static MonthFigures of(YearMonth month, Map<Measure, Long> sums, Integer salesOutstanding) {
        return new MonthFigures(
                month,
                money(sums, Measure.REVENUE),
                money(sums, Measure.VAT),
                money(sums, Measure.INVOICED),
                money(sums, Measure.PAID),
                money(sums, Measure.OPEN),
                salesOutstanding,
                money(sums, Measure.CREDIT_SOLD),
                money(sums, Measure.CREDIT_USED),
                money(sums, Measure.CREDIT_LAPSED),
                money(sums, Measure.CREDIT_OPEN),
                sums.getOrDefault(Measure.WORK, 0L),
                sums.getOrDefault(Measure.HOTLINE, 0L),
                sums.getOrDefault(Measure.CASES, 0L),
                sums.getOrDefault(Measure.FREE_CASES, 0L));
    }

    private static Money money(Map<Measure, Long> sums, Measure measure) {
        return Money.ofCents(sums.getOrDefault(measure, 0L));
    }

    /** The free hotline in a hundred of all time; null when no time was spent. */
    public Integer hotlinePercent() {
        return work + hotline == 0 ? null : (int) Math.round(100.0 * hotline / (work + hotline));
    }

    public String workHours() {
        return hours(work);
    }

    public String hotlineHours() {
        return hours(hotline);
    }

    static String hours(long seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / SECONDS_AN_HOUR);
    }
}
