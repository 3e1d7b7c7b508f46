package ch.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {
    private static final Minutes QUARTER = new Minutes(15);
    private static final Minutes HALF_HOUR = new Minutes(30);

    @ParameterizedTest(name = "{0} s are accounted as {1} min")
    @CsvSource({"0, 0", "1, 30", "1800, 30", "1801, 45", "2700, 45", "4350, 75", "3600, 60", "3601, 75"})
    void raw_seconds_are_rounded_once_up_to_the_unit_and_to_the_minimum(long seconds, int minutes) {
        assertThat(Minutes.accounted(seconds, QUARTER, HALF_HOUR)).isEqualTo(new Minutes(minutes));
    }

    @Test
    void time_below_zero_does_not_exist() {
        assertThatThrownBy(() -> new Minutes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QUARTER.minus(HALF_HOUR)).isInstanceOf(IllegalArgumentException.class);
    }
}
