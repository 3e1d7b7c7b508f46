package ch.guichet.web.portal.cases;

import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.credit.CreditStatement;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;

/**
 * What an estimate would take if the work were done today: hours first, then value, and only the rest on an invoice.
 *
 * @param minutes from time packs
 * @param minutesLeft what the time packs have today
 * @param credit CHF from value packs, VAT included
 * @param moneyLeft what the value packs have today
 * @param invoiced CHF on the invoice, VAT included, before rounding to 0.05
 */
public record OfferCost(Minutes minutes, Minutes minutesLeft, Money credit, Money moneyLeft, Money invoiced)
        implements Serializable {

    static OfferCost of(PaidWorkOfferView offer, CreditStatement statement) {
        Minutes fromTime = offer.row().estimate().min(statement.minutesLeft());
        Money net = offer.hourlyNet().forMinutes(offer.row().estimate().minus(fromTime));
        Money gross = net.plus(net.vatAt(offer.vatBasisPoints()));
        Money left = statement.moneyLeft();
        Money fromValue = gross.compareTo(left) <= 0 ? gross : left;
        return new OfferCost(fromTime, statement.minutesLeft(), fromValue, left, gross.minus(fromValue));
    }

    /** Whether there is any Support Credit to speak of. */
    public boolean hasCredit() {
        return !minutesLeft.isZero() || moneyLeft.compareTo(Money.ZERO) > 0;
    }
}
