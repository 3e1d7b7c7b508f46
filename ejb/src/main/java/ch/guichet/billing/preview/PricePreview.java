package ch.guichet.billing.preview;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a price would have meant, before it is kept. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PricePreview {
    private BilledHours hours;

    public PricePreview() {}

    @Inject
    PricePreview(BilledHours hours) {
        this.hours = hours;
    }

    /** The work of the last month that was billed, rated again at this price; nothing is changed by it. */
    public MonthAtPrice lastMonth(HourlyPrice candidate) {
        return hours.at(candidate);
    }
}
