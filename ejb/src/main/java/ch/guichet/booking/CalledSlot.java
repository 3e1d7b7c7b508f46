package ch.guichet.booking;

import ch.guichet.shared.Minutes;
import java.time.Instant;

/**
 * The slot that a mailed link leads to. Opening it changes nothing; it is had by booking it.
 *
 * @param service code
 * @param specialistId who was wanted, or null
 */
public record CalledSlot(long customerId, String service, Minutes minutes, Instant start, Long specialistId) {}
