package ch.guichet.api.customers;

import ch.guichet.customers.ContactCard;
import ch.guichet.customers.MandateCard;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A contact of a company.
 *
 * @param mandate what he may do for it today, or null when his mandate is over or has not begun
 */
public record ContactView(@JsonUnwrapped ContactCard contact, MandateCard mandate) {}
