package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Refusal;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects a refusal by its code. */
public final class Refused {
    private Refused() {}

    public static void with(String code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(Refusal.class, refusal -> Assertions.assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
