package ch.guichet.payments.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void an_account_has_the_source_that_is_set_for_it_or_that_of_all() {
        Sources sources = new Sources("camt.054 CH9300762011623852957=camt.053");
        assertThat(sources.of("CH9300762011623852957")).isEqualTo("camt.053");
        assertThat(sources.of("CH6131999000012345678")).isEqualTo("camt.054");
        assertThat(sources.of(null)).isEqualTo("camt.054");
        assertThat(new Sources("either").of("CH6131999000012345678")).isEqualTo("either");
    }
}
