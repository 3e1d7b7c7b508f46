package ch.guichet.access;

import ch.guichet.customers.MandateRights;
import java.time.LocalDate;

/**
 * Somebody who acts or acted for a company.
 *
 * @param me whether it is the one who asks
 * @param signsIn whether he has an account that is open
 * @param former whether he does not act for it any more
 * @param lastDay of his mandate, or null
 */
public record Colleague(
        long contactId,
        String name,
        String email,
        MandateRights rights,
        boolean me,
        boolean signsIn,
        boolean former,
        LocalDate lastDay) {}
