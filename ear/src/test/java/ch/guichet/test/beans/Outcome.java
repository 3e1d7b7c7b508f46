package ch.guichet.test.beans;

import ch.guichet.shared.Refusal;
import java.util.function.Supplier;

/** What became of a request: its answer, or the code of its refusal. */
public record Outcome<T>(T answer, String code) {

    public static <T> Outcome<T> or(Supplier<T> request) {
        try {
            return new Outcome<>(request.get(), null);
        } catch (Refusal refusal) {
            return new Outcome<>(null, refusal.code());
        }
    }

    /** The code of the refusal, or null when the request was granted. */
    public static String code(Runnable request) {
        return or(() -> {
                    request.run();
                    return null;
                })
                .code();
    }
}
