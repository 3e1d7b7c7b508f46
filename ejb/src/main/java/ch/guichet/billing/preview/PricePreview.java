package ch.guichet.billing.preview;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.VatRule;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a price would have meant, before it is kept. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PricePreview {
    private BilledHours hours;
    private BilledAmounts amounts;

    public PricePreview() {}

    @Inject
    PricePreview(BilledHours hours, BilledAmounts amounts) {
        this.hours = hours;
        this.amounts = amounts;
    }

    /** The work of the last month that was billed, rated again at this price; nothing is changed by it. */
    public MonthAtPrice lastMonth(HourlyPrice candidate) {
        return hours.at(candidate);
    }

    /** The packs of this code that were sold in that month, at this price. */
    public MonthAtPrice lastMonth(Pack candidate) {
        return amounts.packs(candidate);
    }

    /** The VAT of that month's documents, with this rate in place of the one of its category. */
    public MonthAtPrice lastMonth(VatRule candidate) {
        return amounts.vat(candidate);
    }

    /** That month's fees or roundings with another value of a setting. @throws Refusal catalog.settingValue */
    public MonthAtPrice lastMonth(String code, String value) {
        if (!knows(code)) throw Refusal.invalid("catalog.unknownSetting", code);
        return amounts.setting(code, value);
    }

    /** Whether a setting changes what a month comes to. */
    public boolean knows(String code) {
        return BilledAmounts.knows(code);
    }
}
