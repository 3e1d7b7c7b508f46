package ch.guichet.hotline;

import ch.guichet.cases.Entitlement;
import java.time.Instant;

/**
 * A case as far as its free time goes.
 *
 * @param mergedInto the case it was merged into, whose free time it uses up; or null
 */
public record SharingCase(
        long id,
        int number,
        long customerId,
        String subject,
        Instant receivedAt,
        Entitlement entitlement,
        Long mergedInto) {
    boolean isMerged() {
        return mergedInto != null;
    }
}
