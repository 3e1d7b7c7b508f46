package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    /** The secret of the examples of RFC 6238. */
    private static final String SECRET = OneTimeCode.text("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void the_examples_of_the_standard_come_out() {
        assertThat(code(59)).isEqualTo("287082");
        assertThat(code(1111111109L)).isEqualTo("081804");
        assertThat(code(1234567890L)).isEqualTo("005924");
        assertThat(code(20000000000L)).isEqualTo("353130");
    }

    @Test
    void a_secret_is_written_in_base32_and_read_back() {
        assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCode.bytes(SECRET))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("12345678901234567890");
        assertThat(OneTimeCode.text("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_and_not_more() {
        Instant now = Instant.ofEpochSecond(1_000_000_020);
        long step = OneTimeCode.step(now);
        for (long near = step - 1; near <= step + 1; near++)
            assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, near), now))
                    .hasValue(near);
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, step - 2), now))
                .isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, step + 2), now))
                .isEmpty();
    }

    @Test
    void what_is_no_code_is_none() {
        Instant now = Instant.ofEpochSecond(59);
        for (String typed : new String[] {null, "", "28708", "2870822", "28708a", "٢٨٧٠٨٢"})
            assertThat(OneTimeCode.stepOf(SECRET, typed, now)).isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, " 287 082 ", now)).isPresent();
    }

    private static String code(long second) {
        return OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second)));
    }
}
