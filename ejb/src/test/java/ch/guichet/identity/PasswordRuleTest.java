package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(PasswordRule.require("four horses!", "anna")).hasSize(12);
        assertThatThrownBy(() -> PasswordRule.require("four horses", "anna")).hasMessageContaining("passwordShort");
    }

    @Test
    void the_login_must_not_be_in_it() {
        assertThatThrownBy(() -> PasswordRule.require("Anna-is-here-now", "anna"))
                .hasMessageContaining("passwordIsLogin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Password1234",
                "motdepasse-2026",
                "aaaaaaaaaaaa",
                "abababababab",
                "Guichet-2026!"
            })
    void what_everybody_tries_is_refused(String known) {
        assertThatThrownBy(() -> PasswordRule.require(known, "anna")).hasMessageContaining("passwordKnown");
    }

    @Test
    void what_takes_long_to_hash_is_refused() {
        assertThatThrownBy(() -> PasswordRule.require("a".repeat(201), "anna")).hasMessageContaining("passwordLong");
    }
}
