package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A balanced posting: debits equal credits, or it does not exist.
 *
 * @param sourceKind what it comes from; with the id it is posted once only
 */
public record JournalEntry(LocalDate date, String sourceKind, long sourceId, String text, List<JournalLine> lines) {

    /** @throws IllegalArgumentException when the sides differ */
    public JournalEntry {
        lines = List.copyOf(lines);
        Money debit = sum(lines, JournalLine::debit);
        Money credit = sum(lines, JournalLine::credit);
        if (!debit.equals(credit)) throw new IllegalArgumentException("debit " + debit + " is not credit " + credit);
    }

    private static Money sum(List<JournalLine> lines, Function<JournalLine, Money> side) {
        return lines.stream().map(side).reduce(Money.ZERO, Money::plus);
    }

    /** Collects lines; amounts of zero leave no line, negative ones change sides. */
    public static final class Builder {
        private final List<JournalLine> lines = new ArrayList<>();

        public Builder debit(Account account, Money amount) {
            return line(account, amount, null);
        }

        public Builder credit(Account account, Money amount) {
            return debit(account, amount.negated());
        }

        /** VAT owed on a net sum at a rate (810 is 8.1 %); a credit note brings both with a minus. */
        public Builder vat(int basisPoints, Money net, Money vat) {
            return line(Account.VAT, vat.negated(), new Tax(Tax.Kind.VAT, basisPoints, net));
        }

        /** Income that is no consideration for a service, and on which no VAT is due. */
        public Builder damages(Account account, Money amount) {
            return line(account, amount.negated(), new Tax(Tax.Kind.DAMAGES, 0, amount));
        }

        private Builder line(Account account, Money debit, Tax tax) {
            if (debit.isPositive()) lines.add(new JournalLine(account, debit, Money.ZERO, tax));
            if (debit.isNegative()) lines.add(new JournalLine(account, Money.ZERO, debit.negated(), tax));
            return this;
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        public JournalEntry on(LocalDate date, String sourceKind, long sourceId, String text) {
            return new JournalEntry(date, sourceKind, sourceId, text, lines);
        }
    }
}
