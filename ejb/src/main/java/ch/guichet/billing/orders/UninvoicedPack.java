package ch.guichet.billing.orders;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A pack that was sold and has no invoice, because none could be printed.
 *
 * @param due what it costs
 * @param because the code of the refusal that stands in its way today, or null when it can be issued now
 */
public record UninvoicedPack(
        long lotId,
        long customerId,
        int customerNumber,
        String customerName,
        String packCode,
        LocalDate soldOn,
        Money due,
        String because) {}
