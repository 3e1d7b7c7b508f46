package ch.guichet.billing.monthend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void the_rate_counts_what_was_done_since_the_job_was_last_started() {
        Progress resumed = Progress.moving(1500, 2000, 500, 10_000);
        assertThat(resumed.perSecond()).isEqualTo(50);
        assertThat(resumed.secondsLeft()).isEqualTo(10);
        assertThat(resumed.percent()).isEqualTo(75);
    }

    @Test
    void nothing_is_foretold_before_the_first_customer_is_done() {
        assertThat(Progress.moving(1000, 2000, 0, 5000).secondsLeft()).isNull();
        assertThat(Progress.moving(0, 2000, 0, 0).perSecond()).isZero();
    }

    @Test
    void what_rests_has_no_rate_and_no_end() {
        assertThat(Progress.resting(2000, 2000)).isEqualTo(new Progress(2000, 2000, 0, null));
    }
}
