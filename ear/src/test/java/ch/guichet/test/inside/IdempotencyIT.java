package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.identity.IdempotencyKeys;
import ch.guichet.identity.StoredAnswer;
import ch.guichet.shared.Refusal;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class IdempotencyIT {
    private static final long SOMEBODY = 4711;
    private static final String BODY = "a".repeat(64);

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private AtOnce atOnce;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
        StoredAnswer first = ask(BODY);

        assertThat(ask(BODY)).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void three_at_once_have_one_effect_and_one_answer() {
        List<Outcome<StoredAnswer>> outcomes = atOnce.times(3, () -> ask(BODY));

        assertThat(outcomes).extracting(Outcome::code).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(Outcome::answer)
                .containsOnly(outcomes.get(0).answer());
        assertThat(effects).hasValue(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        ask(BODY);

        assertThat(Outcome.code(() -> ask("b".repeat(64)))).isEqualTo("idempotency.reused");
    }

    @Test
    void a_refused_request_gives_its_key_back() {
        assertThat(Outcome.code(() -> keys.once(SOMEBODY, key, BODY, () -> {
                    throw Refusal.conflict("billing.notReady");
                })))
                .isEqualTo("billing.notReady");

        assertThat(ask(BODY).status()).isEqualTo(201);
    }

    @Test
    void a_key_belongs_to_one_user() {
        ask(BODY);

        assertThat(keys.once(SOMEBODY + 1, key, "b".repeat(64), () -> new StoredAnswer(202, null, null))
                        .status())
                .isEqualTo(202);
    }

    private StoredAnswer ask(String body) {
        return keys.once(
                SOMEBODY, key, body, () -> new StoredAnswer(201, "/things/" + effects.incrementAndGet(), "{}"));
    }
}
