package ch.guichet.quotes;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A line of a quote.
 *
 * @param title what the customer gets, at most 200 characters
 * @param minutes the time that is foreseen; of an effort the estimate its ceiling is reckoned from
 * @param net CHF without VAT: the price, or the ceiling of an effort
 * @param packCode of a pack, else null
 * @param taxed false for a value pack, whose VAT is due at its use (rule 18)
 */
@Embeddable
public record QuoteLine(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        QuoteLineKind kind,

        String title,
        Minutes minutes,
        @Column(name = "net_cents") Money net,
        @Column(name = "pack_code") String packCode,
        boolean taxed)
        implements Serializable {
    private static final int LONGEST_TITLE = 200;
    private static final Money DEAREST = Money.of("1000000.00");

    /** Work that is billed from this quote, and not a pack, which is its own sale. */
    public boolean isWork() {
        return kind != QuoteLineKind.PACK;
    }

    /** @throws Refusal quote.lineTitle, quote.linePrice, quote.lineTime */
    QuoteLine checked() {
        String said = title == null ? "" : title.strip();
        if (said.isEmpty() || said.length() > LONGEST_TITLE) throw Refusal.invalid("quote.lineTitle", LONGEST_TITLE);
        if (net == null || !net.isPositive() || net.compareTo(DEAREST) > 0) throw Refusal.invalid("quote.linePrice");
        if (kind == QuoteLineKind.EFFORT_WITH_CEILING && minutes.isZero()) throw Refusal.invalid("quote.lineTime");
        return new QuoteLine(kind, said, minutes, net, packCode, taxed);
    }
}
