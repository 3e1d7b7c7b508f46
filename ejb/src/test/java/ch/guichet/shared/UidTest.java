package ch.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTest {
    @ParameterizedTest
    @ValueSource(strings = {"CHE-123.456.788", "CHE-123.456.788 MWST", "che123456788 tva", "CHE 123 456 788 IVA"})
    void a_number_is_read_however_it_is_written(String text) {
        assertThat(new Uid(text).value()).isEqualTo("CHE-123.456.788");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHE106017086", "CHE395856455", "CHE105493567", "CHE107978798", "CHE109532551"})
    void numbers_in_use_carry_the_right_check_digit(String text) {
        assertThat(new Uid(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHE-123.456.789", "CHE-123.456.78", "DE-123.456.788", "", "CHE-12A.456.788"})
    void a_wrong_digit_or_shape_is_refused(String text) {
        assertThatThrownBy(() -> new Uid(text)).isInstanceOf(Refusal.class);
    }
}
