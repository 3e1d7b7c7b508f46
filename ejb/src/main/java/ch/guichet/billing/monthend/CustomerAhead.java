package ch.guichet.billing.monthend;

import java.time.LocalDate;

/**
 * What waits to be billed to one customer.
 *
 * @param until the day it was looked at
 * @param interventions closed and not billed
 * @param seconds their raw time
 * @param fees for appointments that did not take place, so many
 */
public record CustomerAhead(LocalDate until, long interventions, long seconds, long fees) {
    public boolean anything() {
        return interventions + fees > 0;
    }
}
