package ch.guichet.api.me;

import ch.guichet.customers.MandateCard;
import ch.guichet.identity.User;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Whose token this is.
 *
 * @param companies those a customer's contact may act for today, and how far; empty for the house
 */
public record Me(@JsonUnwrapped User user, List<MandateCard> companies) {}
