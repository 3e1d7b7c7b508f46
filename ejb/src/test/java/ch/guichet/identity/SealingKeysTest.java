package ch.guichet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealingKeysTest {
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final String first = SealingKey.fresh();
    private final SealingKeys keys = SealingKeys.of(first);

    @Test
    void what_is_sealed_shows_nothing_and_is_opened_for_its_owner_only() {
        String sealed = keys.seal(SECRET, "anne");
        assertThat(sealed).doesNotContain(SECRET).hasSizeLessThanOrEqualTo(200);
        assertThat(keys.seal(SECRET, "anne")).isNotEqualTo(sealed);
        assertThat(keys.open(sealed, "anne")).contains(SECRET);
        assertThat(keys.open(sealed, "luc")).isEmpty();
    }

    @Test
    void what_was_changed_or_is_nonsense_is_not_opened() {
        String sealed = keys.seal(SECRET, "anne");
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertThat(keys.open(sealed.substring(0, 20) + last + sealed.substring(21), "anne"))
                .isEmpty();
        assertThat(keys.open(sealed.substring(0, 12), "anne")).isEmpty();
        assertThat(keys.open(SECRET, "anne")).isEmpty();
        assertThat(keys.open("", "anne")).isEmpty();
    }

    @Test
    void a_new_key_before_the_old_one_seals_and_both_open_until_the_old_one_is_gone() {
        String old = keys.seal(SECRET, "anne");
        String second = SealingKey.fresh();
        SealingKeys both = SealingKeys.of(second + ",\n " + first + "\n");
        assertThat(both.open(old, "anne")).contains(SECRET);
        assertThat(both.isFresh(old)).isFalse();
        String anew = both.seal(SECRET, "anne");
        assertThat(both.isFresh(anew)).isTrue();
        assertThat(SealingKeys.of(second).open(anew, "anne")).contains(SECRET);
        assertThat(SealingKeys.of(second).open(old, "anne")).isEmpty();
    }

    @Test
    void a_key_that_is_none_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> SealingKeys.of("secret"))
                .hasMessageNotContaining("secret,")
                .hasMessageContaining("32");
        assertThatThrownBy(() -> SealingKeys.of("  ")).hasMessageContaining("no key");
    }

    @Test
    void no_log_shows_a_key() {
        assertThat(keys.toString()).doesNotContain(first).contains("SealingKey[");
    }
}
