package ch.guichet.figures;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Ledger;
import ch.guichet.accounting.MonthBalance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Months put together from the books and from what was counted. */
@ApplicationScoped
class MonthReader {
    /** Sales of so many months say how long they are outstanding. */
    private static final int SALES_MONTHS = 3;

    @Inject
    private Ledger books;

    @Inject
    private MonthStore store;

    /** From the first to the last month, none left out. */
    List<MonthFigures> of(YearMonth first, YearMonth last, LocalDate today) {
        YearMonth earlier = first.minusMonths(SALES_MONTHS - 1L);
        MonthSums sums = store.sums(earlier, last);
        ToLongFunction<MonthBalance> earned =
                month -> month.credit().minus(month.debit()).cents();
        for (Account account : List.of(Account.REVENUE, Account.URGENCY_REVENUE, Account.OTHER_REVENUE))
            books.months(account).forEach(m -> sums.add(m.month(), Measure.REVENUE, earned.applyAsLong(m)));
        books.months(Account.VAT).forEach(m -> sums.add(m.month(), Measure.VAT, earned.applyAsLong(m)));
        books.months(Account.RECEIVABLES)
                .forEach(m -> sums.closes(m.month(), m.closing().cents()));
        List<MonthFigures> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1))
            months.add(MonthFigures.of(month, sums.of(month), outstanding(sums, month, today)));
        return List.copyOf(months);
    }

    /** What is owed at the end, in days of the sales of three months up to then. */
    private static Integer outstanding(MonthSums sums, YearMonth month, LocalDate today) {
        YearMonth first = month.minusMonths(SALES_MONTHS - 1L);
        LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        long days = ChronoUnit.DAYS.between(first.atDay(1), end) + 1;
        long sales = 0;
        for (YearMonth one = first; !one.isAfter(month); one = one.plusMonths(1))
            sales += sums.of(one).getOrDefault(Measure.INVOICED, 0L);
        if (sales <= 0 || days <= 0) return null;
        return (int) Math.round((double) sums.of(month).getOrDefault(Measure.OPEN, 0L) * days / sales);
    }
}
