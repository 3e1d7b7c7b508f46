package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void the_first_failures_cost_no_wait() {
        assertThat(Throttle.ACCOUNT.delay(4)).isZero();
        assertThat(Throttle.ADDRESS.delay(29)).isZero();
    }

    @Test
    void then_the_wait_doubles() {
        assertThat(Throttle.ACCOUNT.delay(5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Throttle.ACCOUNT.delay(6)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Throttle.ACCOUNT.delay(9)).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void it_never_exceeds_a_quarter_of_an_hour() {
        assertThat(Throttle.ACCOUNT.delay(15)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Throttle.ACCOUNT.delay(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void it_blocks_until_the_wait_is_over() {
        assertThat(Throttle.ACCOUNT.blocks(9, NOW.minusSeconds(79), NOW)).isTrue();
        assertThat(Throttle.ACCOUNT.blocks(9, NOW.minusSeconds(80), NOW)).isFalse();
    }

    @Test
    void a_day_without_failure_forgets_them() {
        assertThat(Throttle.ACCOUNT.forgotten(NOW.minus(Duration.ofHours(24)), NOW))
                .isFalse();
        assertThat(Throttle.ACCOUNT.forgotten(NOW.minus(Duration.ofHours(25)), NOW))
                .isTrue();
    }

    @Test
    void a_clock_moved_back_locks_nobody_out() {
        Instant beforeTheMove = NOW.plus(Duration.ofHours(2));

        assertThat(Throttle.ACCOUNT.blocks(9, beforeTheMove, NOW)).isFalse();
        assertThat(Throttle.ACCOUNT.forgotten(beforeTheMove, NOW)).isTrue();
    }
}
