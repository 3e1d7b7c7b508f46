package ch.guichet.web.finance.credit;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Quantities of lots in words: time or money, by the pack's kind. */
@Named
@ApplicationScoped
public class LotWords {
    /** {@code -1 h 30 min}, {@code CHF 120.00}. */
    public String quantity(boolean time, long quantity) {
        if (!time) return "CHF " + Formats.money(Money.ofCents(quantity));
        return (quantity < 0 ? "-" : "") + Formats.minutes(new Minutes(Math.toIntExact(Math.abs(quantity))));
    }
}
