package ch.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTest {
    @ParameterizedTest
    @ValueSource(strings = {"CHE-123.456.788", "CHE123456788", " che-123.456.788 MWST", "CHE 123.456.788 TVA"})
    void every_usual_writing_is_the_same_number(String written) {
        assertThat(new Uid(written).value()).isEqualTo("CHE-123.456.788");
    }

    @Test
    void a_wrong_last_digit_is_refused() {
        assertThatThrownBy(() -> new Uid("CHE-123.456.789"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("uid.checkDigit");
    }

    /** 11 − 1 = 10 has no digit: such a number was never given out. */
    @Test
    void a_number_whose_check_would_be_ten_is_refused_whatever_its_last_digit() {
        for (int last = 0; last <= 9; last++) {
            String uid = "CHE-000.000.03" + last;
            assertThatThrownBy(() -> new Uid(uid)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123.456.788", "CHE-123.456.78", "CHE-123.456.788x"})
    void what_is_no_uid_is_refused(String written) {
        assertThatThrownBy(() -> new Uid(written)).isInstanceOf(Refusal.class).hasMessageContaining("uid.malformed");
    }
}
