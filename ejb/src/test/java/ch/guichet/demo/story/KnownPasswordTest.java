package ch.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.identity.Passwords;
import org.junit.jupiter.api.Test;

class KnownPasswordTest {
    @Test
    void the_hash_that_the_demo_stores_is_that_of_the_password_in_the_banner() {
        assertThat(new Passwords().matches(AccountsChapter.PASSWORD, AccountsChapter.HASH))
                .isTrue();
    }
}
