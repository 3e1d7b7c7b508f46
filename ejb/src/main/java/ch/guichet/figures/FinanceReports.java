package ch.guichet.figures;

import ch.guichet.booking.PlannedTime;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of the house for those who steer it. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class FinanceReports {
    private static final int MONTHS_AT_FIRST = 12;
    private static final int MOST_MONTHS = 60;

    private MonthReader months;
    private FigureStore store;
    private PlannedTime planned;
    private BusinessClock clock;

    public FinanceReports() {}

    @Inject
    FinanceReports(MonthReader months, FigureStore store, PlannedTime planned, BusinessClock clock) {
        this.months = months;
        this.store = store;
        this.planned = planned;
        this.clock = clock;
    }

    /**
     * The figures of some months.
     *
     * @param from null for a year up to the last month, {@code to} null for this month
     * @param language in which services have their names
     * @throws Refusal {@code figures.range} when the last comes before the first, or it is more than 60 months
     */
    public FinanceReport of(YearMonth from, YearMonth to, String language) {
        LocalDate today = clock.today();
        YearMonth last = to == null ? YearMonth.from(today) : to;
        YearMonth first = from == null ? last.minusMonths(MONTHS_AT_FIRST - 1L) : from;
        if (last.isBefore(first) || first.plusMonths(MOST_MONTHS).isBefore(last))
            throw Refusal.invalid("figures.range", MOST_MONTHS);
        return new FinanceReport(
                first,
                last,
                today,
                store.open(today),
                months.of(first, last, today),
                store.services(first.atDay(1), last.atEndOfMonth(), language),
                specialists(first.atDay(1), last.atEndOfMonth(), today));
    }

    private List<SpecialistTime> specialists(LocalDate first, LocalDate end, LocalDate today) {
        LocalDate last = end.isAfter(today) ? today : end;
        if (last.isBefore(first)) return List.of();
        Map<Long, SpecialistTime> all = new TreeMap<>();
        Map<Long, Long> there = new HashMap<>(planned.seconds(first, last));
        for (SpecialistTime one : store.people(first, last))
            all.merge(one.specialistId(), one, FinanceReports::together);
        List<SpecialistTime> found = new ArrayList<>();
        all.forEach((id, one) ->
                found.add(new SpecialistTime(id, one.name(), one.paid(), one.hotline(), there.getOrDefault(id, 0L))));
        found.removeIf(one -> one.paid() + one.hotline() + one.planned() == 0);
        found.sort(Comparator.comparing(SpecialistTime::name).thenComparing(SpecialistTime::specialistId));
        return List.copyOf(found);
    }

    private static SpecialistTime together(SpecialistTime one, SpecialistTime other) {
        return new SpecialistTime(
                one.specialistId(), one.name(), one.paid() + other.paid(), one.hotline() + other.hotline(), 0);
    }
}
