package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.customers.SubscriptionCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntitlementDecisionTest {
    @Test
    void a_subscription_entitles_until_the_last_second_of_its_last_day_in_zurich() {
        EntitlementDecision decision = decide("2027-02-28T22:59:59.999Z");

        assertThat(decision.entitlement()).isEqualTo(Entitlement.SUBSCRIBED);
        assertThat(decision.reason().stored()).isEqualTo("SUBSCRIBED;CLOUD;2027-02-28");
    }

    @Test
    void midnight_in_zurich_ends_it_although_in_utc_it_is_still_the_last_day() {
        EntitlementDecision decision = decide("2027-02-28T23:00:00Z");

        assertThat(decision.entitlement()).isEqualTo(Entitlement.NONE);
        assertThat(decision.reason().stored()).isEqualTo("NO_SUBSCRIPTION;2027-03-01");
    }

    @Test
    void the_first_day_begins_at_midnight_in_zurich_also_in_summer_time() {
        SubscriptionCard summer = new SubscriptionCard(
                6, Offers.CLOUD.kind(), "Business", "L-4712", LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));

        assertThat(decide("2026-06-30T21:59:59Z", summer).entitlement()).isEqualTo(Entitlement.NONE);
        assertThat(decide("2026-06-30T22:00:00Z", summer).entitlement()).isEqualTo(Entitlement.SUBSCRIBED);
    }

    @Test
    void a_reason_is_read_as_it_was_written() {
        EntitlementReason reason = EntitlementReason.of("SUBSCRIBED", "CLOUD", LocalDate.of(2027, 2, 28));

        assertThat(EntitlementReason.parse(reason.stored())).isEqualTo(reason);
    }

    private static EntitlementDecision decide(String receivedAt) {
        return decide(receivedAt, Offers.CLOUD);
    }

    private static EntitlementDecision decide(String receivedAt, SubscriptionCard subscription) {
        return EntitlementDecision.at(Instant.parse(receivedAt), day -> Optional.of(subscription)
                .filter(s -> !day.isBefore(s.validFrom()) && !day.isAfter(s.validTo())));
    }
}
