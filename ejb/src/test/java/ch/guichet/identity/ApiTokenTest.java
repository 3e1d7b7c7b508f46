package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Sha256;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApiTokenTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void a_token_without_end_works_until_it_is_revoked() {
        ApiToken token = new ApiToken(7, "ERP", "gui_secret", NOW, null);
        assertThat(token.usableAt(NOW.plusSeconds(1_000_000_000))).isTrue();

        token.revoke(NOW);

        assertThat(token.usableAt(NOW)).isFalse();
    }

    @Test
    void it_ends_at_its_end() {
        ApiToken token = new ApiToken(7, "ERP", "gui_secret", NOW, NOW.plusSeconds(60));

        assertThat(token.usableAt(NOW.plusSeconds(59))).isTrue();
        assertThat(token.usableAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void one_that_was_never_used_is_noted_at_its_first_use() {
        assertThat(new ApiToken(7, "ERP", "gui_secret", NOW, null).staleAt(NOW)).isTrue();
    }

    @Test
    void the_text_shown_once_is_in_no_log() {
        assertThat(new IssuedToken(1, "ERP", "gui_secret")).hasToString("IssuedToken[1 ERP]");
    }

    @Test
    void the_hash_is_the_one_everybody_computes() {
        assertThat(Sha256.ofText("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
