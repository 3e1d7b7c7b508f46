package ch.guichet.billing.document;

import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import java.util.List;

/**
 * One thing that was done or sold, and why it costs what it costs.
 *
 * @param position as printed, from 1
 * @param dates the day or days of service, or null
 * @param title what it is
 * @param why small lines under the title, in the document's language: time measured and counted, the price and when it
 *     was agreed, the lot used, the VAT rule
 * @param quantity as printed, for example {@code "1 h 15"}
 * @param unitPrice excluding VAT, or null where none is printed
 * @param net excluding VAT, before any Support Credit with VAT at use is taken off
 */
public record DocumentLine(
        int position, Period dates, String title, List<String> why, String quantity, Money unitPrice, Money net) {
    public DocumentLine {
        why = List.copyOf(why);
    }
}
