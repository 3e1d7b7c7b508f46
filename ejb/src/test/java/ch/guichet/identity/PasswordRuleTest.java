package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(PasswordRule.require("a".repeat(12), "anna")).hasSize(12);
        assertThatThrownBy(() -> PasswordRule.require("a".repeat(11), "anna")).hasMessageContaining("passwordShort");
    }

    @Test
    void the_login_must_not_be_in_it() {
        assertThatThrownBy(() -> PasswordRule.require("Anna-is-here-now", "anna"))
                .hasMessageContaining("passwordIsLogin");
    }

    @Test
    void what_takes_long_to_hash_is_refused() {
        assertThatThrownBy(() -> PasswordRule.require("a".repeat(201), "anna")).hasMessageContaining("passwordLong");
    }
}
