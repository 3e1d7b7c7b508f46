package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void the_right_password_matches_and_another_does_not() {
        String hash = passwords.hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse Battery", hash)).isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ_and_neither_contains_it() {
        assertThat(passwords.hash("correct horse"))
                .isNotEqualTo(passwords.hash("correct horse"))
                .doesNotContain("correct");
    }

    @Test
    void the_hash_says_how_it_was_made_so_that_it_can_be_made_slower_later() {
        assertThat(passwords.hash("correct horse"))
                .startsWith("pbkdf2-sha512$210000$")
                .hasSizeLessThan(300);
    }

    @Test
    void composed_and_decomposed_accents_are_one_password() {
        assertThat(passwords.matches("cafe\u0301 du marche\u0301", passwords.hash("caf\u00e9 du march\u00e9")))
                .isTrue();
    }

    @Test
    void no_password_is_never_right() {
        assertThat(passwords.matches("", passwords.hash(" "))).isFalse();
        assertThat(passwords.matches(null, passwords.hash(" "))).isFalse();
    }

    @Test
    void nobody_has_a_password() {
        assertThat(passwords.matchesNobody("anything")).isFalse();
    }
}
