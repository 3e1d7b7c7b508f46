package ch.guichet.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void gaps_are_filled_and_a_value_with_braces_or_dollars_stays_as_it_is() {
        assertThat(Placeholder.fill(
                        "Bonjour {contact}, {contact} : {subject}",
                        Map.of(Placeholder.CONTACT, "Anne $1", Placeholder.SUBJECT, "{agent}")))
                .isEqualTo("Bonjour Anne $1, Anne $1 : {agent}");
    }

    @Test
    void words_in_braces_that_are_no_placeholder_are_unknown() {
        assertThat(Placeholder.unknownIn("{client} {contact} {Contact} { x } {client}"))
                .containsExactly("client", "Contact");
        assertThat(Placeholder.unknownIn("a { b } c")).isEmpty();
    }
}
