package ch.guichet.api.customers;

import ch.guichet.customers.MandateRights;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * What a contact may do for a company, and when.
 *
 * @param rights none when left out
 * @param validFrom first day, today when left out
 * @param validTo last day, or null for a mandate without end
 */
public record MandateBody(MandateRights rights, LocalDate validFrom, LocalDate validTo) {
    private static final MandateRights NONE = new MandateRights(false, null, false, false, false);

    MandateRights rightsGiven() {
        return rights != null ? rights : NONE;
    }

    /** @throws Refusal {@code customers.mandateDays} when the last day is before the first */
    Period days(LocalDate today) {
        LocalDate first = validFrom != null ? validFrom : today;
        if (validTo != null && validTo.isBefore(first)) throw Refusal.invalid("customers.mandateDays", first, validTo);
        return new Period(first, validTo);
    }
}
