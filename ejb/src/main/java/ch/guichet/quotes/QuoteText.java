package ch.guichet.quotes;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a version says, as pages show it.
 *
 * @param internalNote only the house reads it; empty for a customer
 * @param hourlyNet CHF an hour of effort, without VAT
 */
public record QuoteText(
        List<QuoteLine> lines,
        QuoteSums sums,
        LocalDate plannedOn,
        LocalDate validUntil,
        String introduction,
        String internalNote,
        Money discount,
        String discountReason,
        Money hourlyNet,
        int vatBasisPoints)
        implements Serializable {
    QuoteText forCustomer() {
        return new QuoteText(
                lines,
                sums,
                plannedOn,
                validUntil,
                introduction,
                "",
                discount,
                discountReason,
                hourlyNet,
                vatBasisPoints);
    }

    /** The foreseen time of all lines together. */
    public Minutes minutes() {
        return lines.stream().map(QuoteLine::minutes).reduce(Minutes.ZERO, Minutes::plus);
    }
}
