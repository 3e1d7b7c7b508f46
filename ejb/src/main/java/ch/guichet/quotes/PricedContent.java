package ch.guichet.quotes;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content of a version with the prices and the rate that it freezes.
 *
 * @param hourly the price of an effort's hour
 * @param vat the rate of the planned day
 */
record PricedContent(
        List<QuoteLine> lines,
        LocalDate plannedOn,
        LocalDate validUntil,
        String introduction,
        String internalNote,
        Money discount,
        String discountReason,
        HourlyPrice hourly,
        VatRule vat) {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_LINES = 50;

    /**
     * @throws Refusal quote.noLine, quote.tooManyLines, quote.validity, quote.textTooLong, quote.discountReason,
     *     quote.discountTooLarge
     */
    PricedContent {
        if (lines.isEmpty()) throw Refusal.invalid("quote.noLine");
        if (lines.size() > MOST_LINES) throw Refusal.invalid("quote.tooManyLines", MOST_LINES);
        lines = lines.stream().map(QuoteLine::checked).toList();
        introduction = text(introduction, LONGEST_TEXT);
        internalNote = text(internalNote, LONGEST_TEXT);
        discountReason = text(discountReason, LONGEST_REASON);
        if (discount.isNegative()) throw Refusal.invalid("quote.discountTooLarge");
        if (discount.isPositive() && discountReason.isEmpty()) throw Refusal.invalid("quote.discountReason");
        if (discount.isPositive() && discount.compareTo(sum(lines.stream().filter(QuoteLine::isWork))) >= 0)
            throw Refusal.invalid("quote.discountTooLarge");
    }

    QuoteSums sums() {
        Money taxed = sum(lines.stream().filter(QuoteLine::taxed)).minus(discount);
        Money untaxed = sum(lines.stream().filter(line -> !line.taxed()));
        return new QuoteSums(taxed.plus(untaxed), taxed, taxed.vatAt(vat.basisPoints()));
    }

    QuoteText view() {
        return new QuoteText(
                lines,
                sums(),
                plannedOn,
                validUntil,
                introduction,
                internalNote,
                discount,
                discountReason,
                hourly.net(),
                vat.basisPoints());
    }

    private static Money sum(Stream<QuoteLine> lines) {
        return lines.map(QuoteLine::net).reduce(Money.ZERO, Money::plus);
    }

    private static String text(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) throw Refusal.invalid("quote.textTooLong", longest);
        return text;
    }
}
