package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is left of a lot, in its own unit and in money.
 *
 * @param bought minutes (time pack) or Rappen (value pack)
 * @param remaining in the same unit, never negative
 * @param lapsed what was left when its last day was over: it pays for earlier days only
 * @param netPrice what was paid for the whole lot, excluding VAT
 */
public record LotBalance(long lotId, PackKind kind, long bought, long remaining, long lapsed, Money netPrice) {
    public LotBalance {
        if (remaining < 0 || lapsed < 0 || remaining + lapsed > bought) {
            throw new IllegalArgumentException("lot " + lotId + " with " + remaining + " of " + bought);
        }
    }

    /** What can be debited for a day inside the lot's validity. */
    public long available() {
        return remaining + lapsed;
    }

    /** @throws IllegalArgumentException when the lot has not so much left */
    public LotBalance less(long quantity) {
        return new LotBalance(lotId, kind, bought, remaining - quantity, lapsed, netPrice);
    }

    /** As if its last day had not come. */
    LotBalance revived() {
        return new LotBalance(lotId, kind, bought, available(), 0, netPrice);
    }

    /** After its last day. @param kept what is held for days before it and does not lapse yet */
    LotBalance lapsedBut(long kept) {
        return new LotBalance(lotId, kind, bought, kept, lapsed + remaining - kept, netPrice);
    }

    /**
     * What the publisher still owes on it, net: the share of the price that belongs to what is left. Rounded on the
     * remainder and not on each use, so that the last minute brings it to exactly zero.
     */
    public Money deferred() {
        if (kind == PackKind.VALUE) return Money.ofCents(remaining);
        return new Money(netPrice.amount()
                .multiply(BigDecimal.valueOf(remaining))
                .divide(BigDecimal.valueOf(bought), 2, RoundingMode.HALF_UP));
    }
}
