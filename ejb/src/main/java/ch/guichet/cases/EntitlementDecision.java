package ch.guichet.cases;

import ch.guichet.customers.SubscriptionCard;
import ch.guichet.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The entitlement of a case with its reason; made once, at receipt, and never rewritten (rule 1). */
record EntitlementDecision(Entitlement entitlement, EntitlementReason reason) {
    /**
     * Decides by the subscription valid on the Zurich day of the server's receipt, its last day included.
     *
     * @param receivedAt the server's time, never the sender's
     * @param subscriptionOn the customer's subscription on a day
     */
    static EntitlementDecision at(Instant receivedAt, Function<LocalDate, Optional<SubscriptionCard>> subscriptionOn) {
        LocalDate day = BusinessClock.dayOf(receivedAt);
        return subscriptionOn
                .apply(day)
                .map(s -> new EntitlementDecision(
                        Entitlement.SUBSCRIBED, EntitlementReason.of("SUBSCRIBED", s.kind(), s.validTo())))
                .orElseGet(
                        () -> new EntitlementDecision(Entitlement.NONE, EntitlementReason.of("NO_SUBSCRIPTION", day)));
    }
}
