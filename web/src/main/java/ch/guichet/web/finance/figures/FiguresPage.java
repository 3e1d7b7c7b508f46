package ch.guichet.web.finance.figures;

import ch.guichet.figures.FinanceReport;
import ch.guichet.figures.FinanceReports;
import ch.guichet.figures.MonthFigures;
import ch.guichet.figures.ServiceRevenue;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Chart;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** The figures of some months, as tables and as drawings of them. */
@Named
@RequestScoped
public class FiguresPage {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM.yy");
    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(3600);
    private static final int HUNDRED = 100;

    private final FinanceReports reports;
    private final Visitor visitor;
    private final Speech say;
    private YearMonth from;
    private YearMonth to;
    private FinanceReport report;

    protected FiguresPage() {
        this(null, null, null);
    }

    @Inject
    public FiguresPage(FinanceReports reports, Visitor visitor, Speech say) {
        this.reports = reports;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        report = reports.of(from, to, visitor.getLocale().getLanguage());
    }

    public FinanceReport getReport() {
        if (report == null) load();
        return report;
    }

    public Chart getAges() {
        List<Chart.Row> rows = getReport().open().stream()
                .map(one -> new Chart.Row(
                        switch (one.age()) {
                            case NOT_DUE -> "0";
                            case TO_30_DAYS -> "1–30";
                            case TO_60_DAYS -> "31–60";
                            case TO_90_DAYS -> "61–90";
                            case OLDER -> "> 90";
                        },
                        List.of(one.amount().amount())))
                .toList();
        return Chart.of(List.of(say.of("figures.owed")), rows);
    }

    public Chart getMoney() {
        return months(
                List.of(say.of("figures.revenue"), say.of("figures.invoiced"), say.of("figures.paid")),
                month -> amounts(month.revenue(), month.invoiced(), month.paid()));
    }

    public Chart getCredit() {
        return months(
                List.of(say.of("figures.creditSold"), say.of("figures.creditUsed"), say.of("figures.creditLapsed")),
                month -> amounts(month.creditSold(), month.creditUsed(), month.creditLapsed()));
    }

    public Chart getHotline() {
        return months(
                List.of(say.of("figures.work"), say.of("figures.hotline")),
                month -> List.of(hours(month.work()), hours(month.hotline())));
    }

    private Chart months(List<String> names, Function<MonthFigures, List<BigDecimal>> values) {
        return Chart.of(
                names,
                getReport().months().stream()
                        .map(month -> new Chart.Row(SHORT.format(month.month()), values.apply(month)))
                        .toList());
    }

    private static List<BigDecimal> amounts(Money... amounts) {
        return List.of(amounts).stream().map(Money::amount).toList();
    }

    private static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(AN_HOUR, 1, RoundingMode.HALF_UP);
    }

    /** A service's part of what the best has earned, in a hundred. */
    public long share(ServiceRevenue service) {
        Money best = getReport().services().get(0).net();
        return best.isPositive() ? Math.max(0, HUNDRED * service.net().cents() / best.cents()) : 0;
    }

    public YearMonth getFrom() {
        return from;
    }

    public void setFrom(YearMonth from) {
        this.from = from;
    }

    public YearMonth getTo() {
        return to;
    }

    public void setTo(YearMonth to) {
        this.to = to;
    }
}
