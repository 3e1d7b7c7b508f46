package ch.guichet.quotes;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a version of a quote says.
 *
 * @param plannedOn the day of the service, which decides the VAT rate (rule 21); null is today
 * @param validUntil the last day in Zurich on which it can be accepted, inclusive; null is as the setting says
 * @param introduction what the customer reads first; may be empty
 * @param internalNote what he never reads; may be empty
 * @param discount CHF without VAT off the work; null is none
 * @param discountReason why, printed beside it
 */
public record QuoteContent(
        List<WrittenLine> lines,
        LocalDate plannedOn,
        LocalDate validUntil,
        String introduction,
        String internalNote,
        Money discount,
        String discountReason) {
    public QuoteContent {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
