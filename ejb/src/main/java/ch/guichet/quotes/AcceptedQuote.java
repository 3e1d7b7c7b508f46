package ch.guichet.quotes;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;

/**
 * The proof that a version of a quote was accepted and is in force (rules 13 and 15). Only {@link QuoteConsent} can make
 * one; so work out of the customer's presence that nobody agreed to does not compile.
 */
public final class AcceptedQuote {
    private final Quote quote;
    private final QuoteVersion version;

    AcceptedQuote(Quote quote, QuoteVersion version) {
        if (!version.isInForce())
            throw new IllegalArgumentException("version " + version.version() + " is not in force");
        this.quote = quote;
        this.version = version;
    }

    public long quoteId() {
        return quote.id();
    }

    public int number() {
        return quote.number();
    }

    public int version() {
        return version.version();
    }

    public long customerId() {
        return quote.customerId();
    }

    /** The case it came from, or null. */
    public Long caseId() {
        return quote.caseId();
    }

    public String title() {
        return quote.title();
    }

    public long acceptanceId() {
        return version.acceptanceId();
    }

    /** When the yes to this version was given. */
    public Instant agreedAt() {
        return version.decidedAt();
    }

    /** Price of an hour of effort without VAT, its unit and minimum, as agreed. */
    public HourlyPrice hourly() {
        return version.content().hourly();
    }

    /** Whatever the hours: fixed prices and travel without VAT. */
    public Money fixedNet() {
        return sum(line -> line.kind() == QuoteLineKind.FIXED_PRICE || line.kind() == QuoteLineKind.TRAVEL);
    }

    /** Hours are billed up to this, without VAT; zero when there is no effort in it. */
    public Money ceilingNet() {
        return sum(line -> line.kind() == QuoteLineKind.EFFORT_WITH_CEILING);
    }

    public Money discountNet() {
        return version.content().discount();
    }

    /** The foreseen time; zero when none was. */
    public Minutes foreseen() {
        return version.content().view().minutes();
    }

    private Money sum(java.util.function.Predicate<QuoteLine> which) {
        return version.content().lines().stream()
                .filter(which)
                .map(QuoteLine::net)
                .reduce(Money.ZERO, Money::plus);
    }
}
