package ch.guichet.reminders;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Works a reminder out, from records to records: the same for a preview and for what is sent (rule 27). */
final class Reckoning {
    private static final long BASIS_POINTS = 10_000;
    private static final long DAYS_A_YEAR = 365;

    private Reckoning() {}

    /** The next level of a document on a day, if its time has come. */
    static Optional<Proposal> of(Overdue item, LocalDate on, ReminderRules rules) {
        long late = ChronoUnit.DAYS.between(item.dueOn(), on);
        return rules.levels().stream()
                .filter(level -> level.number() == item.lastLevel() + 1)
                .filter(level -> late >= level.afterDays())
                .filter(level -> item.lastSentOn() == null
                        || !on.isBefore(item.lastSentOn().plusDays(rules.gapDays())))
                .filter(level -> item.open().isPositive())
                .findFirst()
                .map(level -> propose(item, level, on, rules));
    }

    private static Proposal propose(Overdue item, ReminderRules.Level level, LocalDate on, ReminderRules rules) {
        LocalDate from = item.interestTo() == null
                ? item.dueOn().plusDays(1)
                : item.interestTo().plusDays(1);
        Money interest = interest(item.open(), rules.interestBasisPoints(), from, on);
        FeeWhy why = why(item, level, rules);
        boolean charged = why == FeeWhy.TERMS || why == FeeWhy.SETTING;
        Money fee = charged ? level.fee() : Money.ZERO;
        Money net = fee.ratio(BASIS_POINTS, BASIS_POINTS + rules.vatBasisPoints());
        Money sum = item.open().plus(item.costs()).plus(interest).plus(fee);
        Money rounding = rules.fiveRappen() ? sum.roundedToFiveRappen().minus(sum) : Money.ZERO;
        return new Proposal(
                item,
                level.number(),
                from,
                on,
                rules.interestBasisPoints(),
                interest,
                fee,
                fee.minus(net),
                charged ? rules.vatBasisPoints() : 0,
                why,
                rounding,
                on.plusDays(rules.payDays()));
    }

    /** Interest on what is open of the document alone: none on interest, none on fees. Both days count. */
    static Money interest(Money open, int basisPoints, LocalDate from, LocalDate to) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        return open.ratio(basisPoints * days, BASIS_POINTS * DAYS_A_YEAR);
    }

    private static FeeWhy why(Overdue item, ReminderRules.Level level, ReminderRules rules) {
        if (level.fee().isZero()) return FeeWhy.FREE;
        if (!rules.feeNeedsTerms()) return FeeWhy.SETTING;
        return item.feeInTerms() ? FeeWhy.TERMS : FeeWhy.NO_TERMS;
    }
}
