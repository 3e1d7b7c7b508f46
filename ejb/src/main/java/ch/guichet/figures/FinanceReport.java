package ch.guichet.figures;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * How the house stands.
 *
 * @param day on which the open items were counted
 * @param open what is owed on that day, by age; all bands
 * @param months from the first to the last, none left out
 * @param services of these months, the most earning first
 * @param specialists of these months up to the day, by name
 */
public record FinanceReport(
        YearMonth from,
        YearMonth to,
        LocalDate day,
        List<OpenByAge> open,
        List<MonthFigures> months,
        List<ServiceRevenue> services,
        List<SpecialistTime> specialists) {
    public Money owed() {
        return open.stream().map(OpenByAge::amount).reduce(Money.ZERO, Money::plus);
    }

    public MonthFigures last() {
        return months.get(months.size() - 1);
    }

    public Money revenue() {
        return sum(MonthFigures::revenue);
    }

    public Money vat() {
        return sum(MonthFigures::vat);
    }

    public Money creditSold() {
        return sum(MonthFigures::creditSold);
    }

    public Money creditUsed() {
        return sum(MonthFigures::creditUsed);
    }

    public Money creditLapsed() {
        return sum(MonthFigures::creditLapsed);
    }

    public Money served() {
        return services.stream().map(ServiceRevenue::net).reduce(Money.ZERO, Money::plus);
    }

    /** The free hotline of all these months in a hundred of all time; null when no time was spent. */
    public Integer hotlinePercent() {
        long hotline = months.stream().mapToLong(MonthFigures::hotline).sum();
        long all = hotline + months.stream().mapToLong(MonthFigures::work).sum();
        return all == 0 ? null : (int) Math.round(100.0 * hotline / all);
    }

    private Money sum(Function<MonthFigures, Money> of) {
        return months.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
