package ch.guichet.api.credits;

import ch.guichet.catalog.PackKind;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotState;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A pack as the customer bought it.
 *
 * @param usableFrom the day it was paid, or null
 * @param document id of the invoice that sold it, or null
 * @param expiresOn last day inclusive, or null when it never lapses
 */
public record Lot(
        long id,
        String pack,
        PackKind kind,
        LotState state,
        Quantity bought,
        Quantity remaining,
        Money netPrice,
        LocalDate soldOn,
        LocalDate usableFrom,
        LocalDate expiresOn,
        Long document) {

    static Lot of(LotCard lot, LocalDate day) {
        return new Lot(
                lot.id(),
                lot.packCode(),
                lot.kind(),
                lot.stateOn(day),
                Quantity.of(lot.kind(), lot.bought()),
                Quantity.of(lot.kind(), lot.remaining()),
                lot.netPrice(),
                lot.soldOn(),
                lot.usableFrom(),
                lot.expiresOn(),
                lot.documentId());
    }
}
