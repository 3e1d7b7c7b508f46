package ch.guichet.reminders;

import ch.guichet.catalog.Setting;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the house reminds, as set for a day.
 *
 * @param levels from the first on
 * @param interestBasisPoints a year, 500 is 5 %; by days of 365
 * @param vatBasisPoints the rate that a fee contains, or 0 when it contains none
 * @param feeNeedsTerms whether only terms that state a fee allow one
 * @param gapDays between two levels of one document, at least
 * @param payDays from the reminder to the day it asks for
 * @param fiveRappen whether what is asked for is rounded to 0.05
 */
record ReminderRules(
        List<ReminderRules.Level> levels,
        int interestBasisPoints,
        int vatBasisPoints,
        boolean feeNeedsTerms,
        int gapDays,
        int payDays,
        boolean fiveRappen) {
    private static final int LEVELS = 3;

    /** @param afterDays after the due date; @param fee VAT included */
    record Level(int number, int afterDays, Money fee) {}

    /** @param settings all of all times; @param vatBasisPoints the normal rate on that day */
    static ReminderRules of(List<Setting> settings, LocalDate day, int vatBasisPoints) {
        Map<String, String> now = settings.stream()
                .filter(setting -> !setting.validFrom().isAfter(day))
                .collect(Collectors.groupingBy(
                        Setting::code,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparing(Setting::validFrom)),
                                latest -> latest.orElseThrow().value())));
        List<Level> levels = IntStream.rangeClosed(1, LEVELS)
                .mapToObj(number -> new Level(
                        number, number(now, "reminders.days" + number), Money.of(now.get("reminders.fee" + number))))
                .toList();
        return new ReminderRules(
                levels,
                number(now, "reminders.interestBasisPoints"),
                Boolean.parseBoolean(now.get("reminders.feeVat")) ? vatBasisPoints : 0,
                Boolean.parseBoolean(now.get("reminders.feeNeedsTerms")),
                number(now, "reminders.gapDays"),
                number(now, "reminders.payDays"),
                Boolean.parseBoolean(now.get("invoice.fiveRappen")));
    }

    private static int number(Map<String, String> settings, String code) {
        return Integer.parseInt(settings.get(code));
    }
}
