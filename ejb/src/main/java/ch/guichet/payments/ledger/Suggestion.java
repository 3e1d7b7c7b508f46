package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.util.List;

/**
 * What a payment may be for.
 *
 * @param items the documents it would pay, with how much of each in {@code parts}
 * @param rest what would go on the customer's balance
 * @param score out of 99; certain is only a reference
 */
public record Suggestion(
        long customerId,
        String customerName,
        List<OpenItem> items,
        List<Part> parts,
        Money rest,
        int score,
        List<Evidence> why) {}
