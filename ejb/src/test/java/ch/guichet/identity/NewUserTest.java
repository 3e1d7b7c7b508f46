package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NewUserTest {
    @Test
    void a_login_is_kept_in_small_letters() {
        assertThat(user(" Anna.Keller@example.ch ").login()).isEqualTo("anna.keller@example.ch");
    }

    @Test
    void accents_are_refused_because_databases_disagree_about_them() {
        assertThatThrownBy(() -> user("rené")).hasMessageContaining("identity.login");
    }

    @Test
    void nobody_can_be_called_what_the_server_calls_nobody() {
        assertThatThrownBy(() -> user("anonymous")).hasMessageContaining("identity.login");
    }

    @Test
    void somebody_without_a_role_is_refused() {
        assertThatThrownBy(() -> new NewUser("anna", "Anna", "fr", Set.of(), "a password of hers"))
                .hasMessageContaining("identity.noRole");
    }

    @Test
    void the_password_is_in_no_log() {
        assertThat(user("anna").toString()).doesNotContain("a password of hers");
    }

    private static NewUser user(String login) {
        return new NewUser(login, "Anna Keller", "de", Set.of(Role.DESK), "a password of hers");
    }
}
